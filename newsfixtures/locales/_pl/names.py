"""Polish names: people, invented towns and countries.

No town or country begins with what *w* and *z* change their form before.
"""

from __future__ import annotations

from newsfixtures.locales._grammar import World

WORLD = World(
    women=tuple(
        (
            "Agata Agnieszka Aleksandra Alicja Anna Barbara Beata Bożena Celina Danuta Dorota Edyta "
            "Elżbieta Emilia Ewa Grażyna Halina Hanna Helena Irena Iwona Izabela Jadwiga Joanna "
            "Justyna Kamila Karolina Katarzyna Kinga Krystyna Lidia Magdalena Małgorzata Maria Marta "
            "Monika Natalia Paulina Renata Sylwia Teresa Urszula Wanda Weronika Zofia"
        ).split()
    ),
    men=tuple(
        (
            "Adam Aleksander Andrzej Antoni Artur Bartosz Bogdan Damian Daniel Dariusz Dominik Filip "
            "Grzegorz Henryk Ireneusz Jacek Jakub Jan Jarosław Jerzy Józef Kamil Karol Konrad "
            "Krzysztof Leszek Łukasz Maciej Marcin Marek Mariusz Mateusz Michał Paweł Piotr Rafał "
            "Robert Roman Ryszard Sebastian Szymon Tadeusz Tomasz Wiktor Wojciech Zbigniew"
        ).split()
    ),
    families=tuple(
        (
            "Adamczyk Bednarz Borowski/Borowska Brzeziński/Brzezińska Chmielewski/Chmielewska "
            "Czajkowski/Czajkowska Dąbrowski/Dąbrowska Dudek Gajda Gajewski/Gajewska Głowacki/Głowacka "
            "Górecki/Górecka Grabowski/Grabowska Jabłoński/Jabłońska Janicki/Janicka Jarosz "
            "Jasiński/Jasińska Jasny/Jasna Jaworski/Jaworska Kaczmarek Kalinowski/Kalinowska Kania "
            "Kowal Kowalczyk Kozłowski/Kozłowska Krawiec Kubiak Kukuła Kupiec Laskowski/Laskowska "
            "Lipiński/Lipińska Majewski/Majewska Malinowski/Malinowska Marciniak Mazur "
            "Mazurkiewicz Mielczarek Mroczek Nawrocki/Nawrocka Nowacki/Nowacka Olejnik "
            "Olszewski/Olszewska Orłowski/Orłowska Ostrowski/Ostrowska Pawlak Pawlik Pietrzak "
            "Piotrowski/Piotrowska Rogalski/Rogalska Rutkowski/Rutkowska Sadowski/Sadowska Sikora "
            "Sobczak Socha Stępień Stolarz Szczepaniak Szulc Szymczak Tomaszewski/Tomaszewska Urban "
            "Walczak Wilk Witkowski/Witkowska Wójcik Wróbel Zając Zaręba Zawadzki/Zawadzka Zięba "
            "Zimny/Zimna"
        ).split()
    ),
    onsets=tuple(
        (
            "Buk Kalin Malin Klon Grab Jesion Jawor Leszczyn Lip Olch Topol Wierzb Jarzęb Cis Modrzew "
            "Glin Piask Bursztyn Miedzian Żelazn Orl Bobr Żubr Rudn Torf Łąk Mech Chmiel Konopn Makow "
            "Gryk Jęczmien Młyn Kuźn Dolin Dziewann Jagod Borowik"
        ).split()
    ),
    endings=tuple(
        (
            "obór obrzeg ocin odwór ogóra ogród ojezierze ołęka omost omyśl opole ostaw oszyn otyn "
            "ozdrój"
        ).split()
    ),
    districts=(
        "Nadrzecze", "Stary Młyn", "Brama Północna", "Zamkowa Góra", "Podgrodzie", "Tkacka",
        "Garncarska", "Dworcowa", "Ogrody", "Lipowa", "Kanałowa", "Pole Kościelne", "Dolne Miasto",
        "Huta Szklana", "Przystań", "Zielony Klin", "Traktorowa", "Nowe Wzgórze",
    ),
    countries={
        f"{stem}ia/{stem}ii/{stem}ii/{stem}ię/{stem}ią/{stem}ii": hours
        for stem, hours in {
            "Keldor": 2, "Marwin": 2, "Tarsow": 3, "Lendr": 1, "Pelar": 2, "Barn": 1, "Zelmar": 3,
            "Brastow": 2, "Korw": 2, "Dalmor": 1, "Estar": 2, "Galdow": 2, "Orwan": 1, "Luran": 2,
            "Morwen": 1, "Nordaw": 2, "Trelan": 2, "Menar": 1,
        }.items()
    },
)  # fmt: skip
