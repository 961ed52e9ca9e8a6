"""English names: people of many cultures, invented cities and countries."""

from __future__ import annotations

from newsfixtures.locales._grammar import World

WORLD = World(
    women=tuple(
        (
            "Ana Maria Elena Sofia Clara Ines Lucia Marta Petra Irena Vera Olena Oksana Iryna Daria Nadia "
            "Leila Samira Amina Farah Yasmin Zeynep Elif Aylin Noor Priya Anjali Meera Kavita Sunita Mei "
            "Ling Yuki Haruka Aiko Naomi Grace Ruth Helen Judith Carol Susan Diane Joan Alice Emma Laura "
            "Julia Nina Eva Greta Ingrid Astrid Sigrid Karin Birgit Heike Monika Agnes Zofia Kinga Beata "
            "Renata Camille Claire Sylvie Amelie Odile Chiara Paola Silvia Giulia Carmen Pilar Rosa "
            "Beatriz Abena Ama Esi Wanjiru Akinyi Chioma Ngozi Thandi Lindiwe Tamar Miriam Yael Orla "
            "Niamh Siobhan Bronwen Catrin Fiona Morag Isla Hana Mila Tereza Katarina Jelena Milica Dragana"
        ).split()
    ),
    men=tuple(
        (
            "Ivan Marko Luka Petar Nikola Stefan Milan Andrej Oleh Taras Andriy Dmytro Serhiy Bohdan Omar "
            "Karim Hassan Tariq Youssef Mehmet Kemal Emre Arjun Ravi Vikram Sanjay Anil Wei Jun Hiro "
            "Kenji Takeshi Daniel Samuel Joseph Thomas Peter Simon Martin Paul Mark Alan Colin Graham "
            "Derek Neil Howard Felix Jonas Lars Erik Nils Anders Henrik Bjorn Jan Piet Willem Bram Tomasz "
            "Marek Pawel Jakub Luc Pierre Antoine Olivier Mathieu Marco Paolo Luigi Carlo Diego Pablo "
            "Javier Rafael Joao Rui Kofi Kwame Yaw Otieno Kamau Emeka Tunde Sipho Themba Avi Eitan Noam "
            "Liam Declan Eoin Rhys Gareth Owen Ewan Angus Matej Filip Vaclav Ondrej Zoran Goran Bojan"
        ).split()
    ),
    families=tuple(
        (
            "Petrov Kovac Horvat Novak Marin Babic Jovanov Radic Savchuk Melnyk Bondar Tkach Lysenko "
            "Moroz Haddad Nasser Khoury Mansour Aziz Rahman Demir Yilmaz Kaya Arslan Aydin Sharma Mehta "
            "Iyer Nair Kapoor Desai Chen Wong Lin Zhao Tanaka Mori Sato Ito Okada Harris Bennett Clarke "
            "Dawson Ellis Foster Gibson Hayes Ingram Jarvis Kerr Lowe Marsh Norton Osborne Parry Quinn "
            "Reeves Shaw Tully Usher Vance Walsh Yates Albrecht Brandt Dietrich Engel Fuchs Gruber Hahn "
            "Jansen Keller Lindner Maier Neumann Ostermann Pohl Richter Schubert Vogel Winkler Ziegler "
            "Berg Dahl Eklund Falk Holm Lind Nyberg Sandberg Strand Vik Kowal Nowicki Sikora Wrona Zajac "
            "Bernard Caron Dufour Fabre Garnier Lambert Mercier Perrin Renaud Vidal Bianchi Conti Deluca "
            "Ferri Greco Leone Moretti Ricci Serra Villa Alonso Blanco Castro Duarte Fuentes Gil Iglesias "
            "Lozano Mendes Navarro Ortega Prieto Ramos Soto Vega Addo Boateng Mensah Owusu Kariuki Mwangi "
            "Njoroge Ochieng Adeyemi Bello Eze Okafor Dlamini Khumalo Nkosi Zulu Cohen Levi Peretz Sharon "
            "Byrne Doyle Kavanagh Nolan Rafferty Bevan Morgan Pugh Rees Cameron Drummond Forbes Lennox "
            "Ashby-Cole Lind-Moreau Hart-Davies Okoro-Hale Weiss-Martin Silva-Costa Baker-Shah Novak-Reed Price-Lowell Bello-Grant Falk-Jensen Rossi-Blake Adeyemi-Cross Dahl-Winter Khan-Ellis Moore-Petit Vega-Stone Wells-Ortega Kerr-Lindqvist Yates-Bianchi Cole-Nakamura Shaw-Abebe "
            "Benes Dvorak Hruska Kral Pokorny Urban Zeman Ilic Lukic Markovic Pavlovic Stojan Vukic"
        ).split()
    ),
    onsets=tuple(
        (
            "Vel Kar Dor Mal Tor Bren Cal Dun El Far Gal Hal Isk Jor Kel Lor Mar Nor Ost Pel Quen Ral Sar "
            "Tal Ul Var Wen Yar Zel Al Bor Cor Dal Er Fen Gor Har Il Jar Kor Lan Mer Nav Or Pol Rin Sel "
            "Tir Um Vor Wes Zan Brel Cald Dray Eld Fros Grim Hest Inver Jarn Kest Lind Morn Nether Osk Penn Ravens Stan Thorn Upper Vind Wend Yel Zor Ander Barr Coln Dren Elm Fairn Gran Hazel Ivel Keld Long Marl Nord Ox Plen Quill Rosen Sund Ash Bel Crag Dren Est Fal Glen Holm"
        ).split()
    ),
    endings=tuple(
        (
            "mora dova vik stad ford ham berg mont dale vale ness port haven wick by grad ovo ina ento "
            "ara esk march fell wold combe thorpe garth mouth lund sund burn holt mere shaw field gate low ton minster ford-on-Sea wick-under-Hill"
        ).split()
    ),
    districts=tuple(
        "Harbour Quarter|Old Mills|Northgate|Castle Hill|Riverside|Market Ward|Saint Annes|Canal Street|Weavers End|Chapel Fields|Station Road|Kiln Lane|Ropewalk|Eastgate|Lower Town|Priory Park|Tanners Row|Beacon Heath|Glasshouse Yard|Mill Common".split(
            "|"
        )
    ),
    countries={
        "Orvania": -1,
        "Keldoria": 0,
        "Marvinia": 1,
        "Tarsova": 2,
        "Lendria": 3,
        "Ostavia": 4,
        "Pellara": 5,
        "Quorin": -1,
        "Varnia": 0,
        "Zelmar": 1,
        "Brastova": 2,
        "Corvia": 3,
        "Dalmora": 4,
        "Estaria": 5,
        "Fenland": -1,
        "Galdova": 0,
        "Harvia": 1,
        "Istria-Nova": 2,
        "Jorvia": 3,
        "Kastoria": 4,
        "Lurania": 5,
        "Morvenia": -1,
        "Nordavia": 0,
        "Palantia": 1,
        "Rovania": 2,
        "Sarmora": 3,
        "Torvia": 4,
        "Ulmaria": 5,
        "Westria": -1,
        "Yarvia": 0,
    },
)
