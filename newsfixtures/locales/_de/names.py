"""German names: people, invented towns and countries."""

from __future__ import annotations

from newsfixtures.locales._grammar import World

WORLD = World(
    women=tuple(
        (
            "Anna Birgit Carola Dagmar Elke Franziska Gisela Heike Ines Jana Karin Lena Maren Nadja "
            "Petra Renate Sabine Tanja Ulrike Vera Wiebke Yvonne Aylin Zeynep Olga Katharina Miriam "
            "Judith Cornelia Beate Silke Friederike Greta Hannah Ilse Johanna Kerstin Luise Marlene "
            "Nora Paula Rita Susanne Theresa Adelheid Alma Andrea Annette Antje Astrid Barbara "
            "Bettina Brigitte Carla Charlotte Claudia Doris Edith Elena Elisabeth Emilia Erika Eva "
            "Gabriele Gudrun Helene Hilde Inge Irmgard Jutta Klara Leonie Lisbeth Magdalena Margarete "
            "Martina Mathilda Meike Monika Regina Rosa Sigrid Sonja Stefanie Ursula Verena"
        ).split()
    ),
    men=tuple(
        (
            "Andreas Bernd Christian Dieter Erik Frank Gerd Holger Ingo Jens Karl Lars Martin Norbert "
            "Oliver Peter Ralf Stefan Thomas Uwe Volker Werner Emre Murat Pavel Dimitri Tobias Simon "
            "Matthias Lukas Jonas Felix Daniel Benedikt Anton Moritz Sebastian Georg Heinrich Konrad "
            "Ludwig Max Paul Richard Achim Albert Alexander Arne Arnold Axel Bastian Bruno Carsten "
            "David Detlef Dirk Eduard Emil Ernst Fabian Ferdinand Florian Friedhelm Günter Hannes "
            "Harald Hartmut Helmut Henning Hermann Hubert Jakob Joachim Johannes Julian Jürgen Kai "
            "Klaus Leon Lothar Manfred Marius Niklas Otto Philipp Reinhard Robert Rolf Rudolf Theo "
            "Wilhelm"
        ).split()
    ),
    families=tuple(
        (
            "Albrecht Bachmann Brandt Busch Dietrich Ebert Engel Fichtner Frank Friedrich Gerlach "
            "Graf Günther Haas Hahn Hartmann Heinrich Herzog Hofmann Horn Huber Jansen Jung Kaiser "
            "Keller Koch Köhler Kraus Kuhn Lang Lehmann Lindner Lorenz Ludwig Maier Martens Möller "
            "Naumann Neumann Ott Pfeiffer Pohl Raabe Reinhardt Richter Roth Sander Schäfer Schilling "
            "Schreiber Schubert Schumann Seidel Simon Sommer Kiesel Thomas Ulrich Vogel Voigt Wagner "
            "Walter Weber Wegener Weiß Werner Wolf Yildirim Zander Ziegler Zimmer Aydin Demir Kaya "
            "Kowalski Nowak Petersen Clausen Thomsen Hansen Brinkmann Terhorst Osterkamp Ackermann "
            "Adler Ahlers Arndt Auer Baier Bartels Barth Bauer Baumann Behrens Bender Berger Bergmann "
            "Bertram Beyer Blum Böhm Böttcher Brand Braun Buchholz Burkhardt Carstens Conrad Decker "
            "Diehl Döring Dreyer Eckert Eggers Ehlers Erdmann Ernst Esser Fiedler Fink Fischer "
            "Fleischer Förster Franke Freitag Fuchs Gabriel Geiger Göbel Gottschalk Greiner Groß "
            "Haase Hagemann Hammer Harms Hauser Heine Held Hempel Hermann Hesse Hildebrandt Hinz "
            "Höfer Hoppe Jacobs Jahn Janßen Kern Kessler Kirchner Klein Knoll Konrad Körner Krämer "
            "Kröger Krüger Kunz Lauer Lechner Lenz Link Löffler Maurer Mertens Metzger Michel Moser "
            "Mohr Nickel Noack Oswald Paul Peters Pieper Prinz Rauch Reuter Rieger Ritter Rudolph "
            "Sauer Scherer Schlüter Schröder Schuster Schwarz Siebert Springer Stark Steffens Stein "
            "Stephan Stoll Strauß Thiel Unger Urban Vollmer Wendt Wiegand Wilke Winkler Winter Witt "
            "Wulf Zeller Abel Albers Apel Arnold Aust Bahr Balzer Bode Borchert Born Breuer Bruns "
            "Buck Bühler Burger Busse Cordes Dahm Dittrich Dorn Drescher Ebeling Eder Eichhorn Eisele "
            "Emmerich Falk Feldmann Fritsch Frey Fuhrmann Funk Gebhardt Geisler Gerber Gerhardt Giese "
            "Glaser Götz Grimm Großmann Grote Gruber Haag Hecht Heil Heinemann Heinz Heller Henke "
            "Henning Hess Heuer Höhn Horstmann Hübner Jäger Janke Jost Junker Kahl Kaminski Kaufmann "
            "Kirsch Klose Kluge Knapp Kolb Kopp Korn Kramer Krebs Kremer Kruse Kunze Lampe Langer Lau "
            "Leonhardt Lindemann Lutz Mack Marquardt Matthes Menzel Meurer Meyer Mielke Miller Moll "
            "Müller Münch Nagel Neubauer Neuhaus Nolte Oltmanns Opitz Otte Pape Petri Philipp Popp "
            "Preuß Probst Radtke Rau Reichert Reimann Reimers Reiter Renner Rieck Riedel Rohde Röder "
            "Rösch Runge Schenk Schick Schindler Schlegel Schmid Schmidt Schmitz Schneider Schulz "
            "Schulze Seifert Sievers Stahl Steiner Störmer Thielemann Thies Timm Tietz Ulbrich Voß "
            "Wiese Wirth Wittig Wolff Wolter Wunderlich Zahn Zeidler Zimmermann"
        ).split()
    ),
    onsets=tuple(
        (
            "Alm Bir Buch Dorn Eb Eich Elm Erlen Esch Fal Frie Gold Grün Hain Hasel Heidern Hoh "
            "Kalten Lang Lindel Marten Mühler Nel Ollen Rein Rosel Rot Schön Kiesel Tann Unter Weiden "
            "Wester Wolf Ahren Amsel Apfel Auer Beeren Bernhards Birkel Blumen Brachen Brom Dachs "
            "Distel Dohlen Drossel Efeu Eiben Farn Fehl Finken Flachs Forst Fuchs Garben Ginster Grau "
            "Habichts Hafer Hagel Halden Heckel Holder Hopfen Horst Igel Karpfen Kastel Kiebitz "
            "Kiefern Kirsch Klee Kobel Köstel Krähen Kranich Kressen Lärchen Laub Lerchen Linsen "
            "Luchs Mahl Marder Meisen Mispel Mohn Nessel Nieder Otter Ottern Pappel Pfriem Quell "
            "Quitten Reb Reiher Rohr Rüster Salm Sand Schilf Schlehen Schmal Schwalben Silber Sperber "
            "Storchen Tauben Teich Trauben Uhlen Ulmen Wachtel Wallen Weizen Wiesel Zeisig Zerb "
            "Ziegel Zirben Hamster Brunn Gersten Wendel Hollen Trappen Senf Lauter Binsen Birnen "
            "Dolden Fenchel Flieder Forellen Gimpel Glocken Hechten Hirschen Hufen Hummel Kamillen "
            "Karden Kerbel Kümmel Lachs Malven Mandel Molken Möwen Mücken Nelken Primel Rauten "
            "Spatzen Specht Spelz Stieglitz Tulpen Veilchen Widder Zwiebel Eckel Odol Warin"
        ).split()
    ),
    endings=tuple(
        (
            "au bach berg brück burg dorf feld furt hafen hagen hausen heim hof ingen kirchen leben "
            "mark münde ried rode stadt stedt tal wald wick zell born eck fels grund horn kamp koppel "
            "lingen mühle moor reuth scheid see stein weiler werder winkel bronn büttel siel stetten "
            "felden hofen beuren büren wiesen anger rain bühl loh lohe holz heide wehr zimmern hude "
            "wang"
        ).split()
    ),
    districts=tuple(
        (
            "Hafenviertel Altstadt Nordtor Burgberg Uferstadt Marktviertel Annenviertel Weberhof "
            "Gerberau Bahnhofsvorstadt Mühlenwinkel Gartenstadt Südhang Lindenhof Kanalviertel "
            "Kirchfeld Blumenviertel Brunnenviertel Domviertel Eichenhain Fischerviertel "
            "Gerberviertel Gerichtsviertel Glockenberg Güterviertel Hasenberg Heidefeld Holzmarkt "
            "Johannisviertel Kastanienhof Klosterfeld Kornmarkt Kupferhof Lerchenfeld Martinsviertel "
            "Neumarkt Nordstadt Obertor Ostvorstadt Rosengarten Schlossberg Schulviertel "
            "Seilerviertel Südstadt Turmviertel Wallviertel Weinberg Weststadt Wiesengrund "
            "Ahornviertel Akazienhof Andreasviertel Apothekerviertel Bäckerviertel Barbaraviertel "
            "Böttcherviertel Brauerviertel Buchenhain Burgviertel Deichvorstadt Drosselberg "
            "Erlengrund Färberviertel Fliederhof Försterviertel Galgenberg Georgsviertel "
            "Hafenvorstadt Handwerkerviertel Heideviertel Hopfengarten Jakobsviertel Jägerhof "
            "Kapellenberg Katharinenviertel Klosterviertel Lärchenhang Laurentiusviertel Löwenviertel "
            "Luisenviertel Magdalenenviertel Malerviertel Meisenhang Michaelsviertel Mühlenviertel "
            "Münzviertel Nordhang Obermarkt Parkviertel Pfarrwiesen Postviertel Quellenhof "
            "Rathausviertel Sandberg Schäferhof Schiffbauerviertel Schleusenviertel Schmiedeviertel "
            "Sonnenhang Spinnereiviertel Südvorstadt Tannenhof Töpferviertel Uferwiesen Ulmenhof "
            "Unterstadt Untertor Westvorstadt Ziegelhof Zollviertel"
        ).split()
    ),
    countries={
        f"{name}/{name}s/{name}/{name}/{name}": hours
        for name, hours in {
            "Orvanien": 1,
            "Keldorien": 1,
            "Marvinien": 2,
            "Tarsowien": 2,
            "Lendrien": 1,
            "Ostavien": 1,
            "Pellarien": 0,
            "Varnien": 1,
            "Zelmarien": 2,
            "Brastovien": 2,
            "Corvien": 1,
            "Dalmorien": 1,
            "Estarien": 2,
            "Galdovien": 1,
            "Harvien": 0,
            "Lurania": 1,
            "Morvenien": 1,
            "Nordavien": 1,
            "Aldorien": 1,
            "Belmarien": 2,
            "Castrovien": 0,
            "Dravanien": 3,
            "Elgarien": -3,
            "Ferovien": 1,
            "Garvenien": 2,
            "Helmarien": -5,
            "Istrovien": 4,
            "Jarovien": 1,
            "Kalvorien": 0,
            "Lavarien": 2,
            "Mardovien": 3,
            "Neldarien": -4,
            "Olmarien": 1,
            "Prestovien": 7,
            "Quelarien": 2,
            "Rastovien": -6,
            "Solvarien": 5,
            "Tremarien": 1,
            "Ulvarien": 3,
            "Vestrovien": 0,
            "Wardanien": 8,
            "Yelmarien": 2,
            "Zastravien": 1,
        }.items()
    },
)
