"""German names: people, invented towns and countries."""

from __future__ import annotations

from newsfixtures.locales._grammar import World

WORLD = World(
    women=tuple(
        (
            "Anna Birgit Carola Dagmar Elke Franziska Gisela Heike Ines Jana Karin Lena Maren Nadja "
            "Petra Renate Sabine Tanja Ulrike Vera Wiebke Yvonne Aylin Zeynep Olga Katharina Miriam "
            "Judith Cornelia Beate Silke Friederike Greta Hannah Ilse Johanna Kerstin Luise Marlene "
            "Nora Paula Rita Susanne Theresa"
        ).split()
    ),
    men=tuple(
        (
            "Andreas Bernd Christian Dieter Erik Frank Gerd Holger Ingo Jens Karl Lars Martin Norbert "
            "Oliver Peter Ralf Stefan Thomas Uwe Volker Werner Emre Murat Pavel Dimitri Tobias Simon "
            "Matthias Lukas Jonas Felix Daniel Benedikt Anton Moritz Sebastian Georg Heinrich Konrad "
            "Ludwig Max Paul Richard"
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
            "Kowalski Nowak Petersen Clausen Thomsen Hansen Brinkmann Terhorst Osterkamp"
        ).split()
    ),
    onsets=tuple(
        (
            "Alm Bir Buch Dorn Eb Eich Elm Erlen Esch Fal Feld Frie Gold Grün Hain Hasel Heidern Hoh "
            "Kalten Kirchel König Lang Lindel Marten Mühler Nel Ollen Ost Rein Rosel Rot Schön Kiesel "
            "Tann Unter Wald Weiden Wester Wolf Zell Ahren Bergen"
        ).split()
    ),
    endings=tuple(
        (
            "au bach berg brück burg dorf feld furt hafen hagen hausen heim hof ingen kirchen leben "
            "mark münde ried rode stadt stedt tal wald wick zell"
        ).split()
    ),
    districts=tuple(
        "Hafenviertel|Altstadt|Nordtor|Burgberg|Uferstadt|Marktviertel|Annenviertel|Weberhof|Gerberau|Bahnhofsvorstadt|Mühlenwinkel|Gartenstadt|Südhang|Lindenhof|Kanalviertel|Kirchfeld".split(
            "|"
        )
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
        }.items()
    },
)
