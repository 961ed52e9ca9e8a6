"""Polish names: people, invented towns and countries.

No town or country begins with what *w* and *z* change their form before.
"""

from __future__ import annotations

from newsfixtures.locales._grammar import World

WORLD = World(
    women=tuple(
        (
            "Agata Agnieszka Aleksandra Alicja Anna Barbara Beata Bożena Celina Danuta Dorota Edyta "
            "Elżbieta Emilia Ewa Grażyna Halina Hanna Helena Irena Iwona Izabela Jadwiga Joanna Justyna "
            "Kamila Karolina Katarzyna Kinga Krystyna Lidia Magdalena Małgorzata Maria Marta Monika "
            "Natalia Paulina Renata Sylwia Teresa Urszula Wanda Weronika Zofia Adela Aldona Alina "
            "Amelia Aniela Antonina Apolonia Blanka Bogna Bogumiła Brygida Dagmara Daria Diana Dominika "
            "Eliza Eleonora Eugenia Felicja Franciszka Gabriela Ilona Jagoda Janina Jolanta Judyta "
            "Julia Kalina Klara Klaudia Kornelia Laura Leokadia Liliana Lucyna Ludmiła Łucja Malwina "
            "Marianna Marzena Milena Mirosława Nina Olga Olimpia Otylia Patrycja Sabina Sandra "
            "Stanisława Wioleta Zuzanna"
        ).split()
    ),
    men=tuple(
        (
            "Adam Aleksander Andrzej Antoni Artur Bartosz Bogdan Damian Daniel Dariusz Dominik Filip "
            "Grzegorz Henryk Ireneusz Jacek Jakub Jan Jarosław Jerzy Józef Kamil Karol Konrad Krzysztof "
            "Leszek Łukasz Maciej Marcin Marek Mariusz Mateusz Michał Paweł Piotr Rafał Robert Roman "
            "Ryszard Sebastian Szymon Tadeusz Tomasz Wiktor Wojciech Zbigniew Adrian Albert Alfred "
            "Apoloniusz Arkadiusz Bartłomiej Bernard Błażej Bogumił Bronisław Cezary Cyprian Czesław "
            "Edmund Edward Emil Eugeniusz Fabian Feliks Gabriel Hubert Igor Janusz Julian Juliusz "
            "Kazimierz Klemens Kornel Krystian Leonard Lucjan Ludwik Maksymilian Marian Mieczysław "
            "Mikołaj Mirosław Norbert Oskar Patryk Przemysław Radosław Remigiusz Stanisław Stefan "
            "Waldemar Wacław Wiesław Witold Władysław Zdzisław Zenon Zygmunt"
        ).split()
    ),
    families=tuple(
        (
            "Adamczyk Bednarz Borowski/Borowska Brzeziński/Brzezińska Chmielewski/Chmielewska "
            "Czajkowski/Czajkowska Dąbrowski/Dąbrowska Dudek Gajda Gajewski/Gajewska Głowacki/Głowacka "
            "Górecki/Górecka Grabowski/Grabowska Jabłoński/Jabłońska Janicki/Janicka Jarosz "
            "Jasiński/Jasińska Jasny/Jasna Jaworski/Jaworska Kaczmarek Kalinowski/Kalinowska Kania "
            "Kowal Kowalczyk Kozłowski/Kozłowska Krawiec Kubiak Kukuła Kupiec Laskowski/Laskowska "
            "Lipiński/Lipińska Majewski/Majewska Malinowski/Malinowska Marciniak Mazur Mazurkiewicz "
            "Mielczarek Mroczek Nawrocki/Nawrocka Nowacki/Nowacka Olejnik Olszewski/Olszewska "
            "Orłowski/Orłowska Ostrowski/Ostrowska Pawlak Pawlik Pietrzak Piotrowski/Piotrowska "
            "Rogalski/Rogalska Rutkowski/Rutkowska Sadowski/Sadowska Sikora Sobczak Socha Stępień "
            "Stolarz Szczepaniak Szulc Szymczak Tomaszewski/Tomaszewska Urban Walczak Wilk "
            "Witkowski/Witkowska Wójcik Wróbel Zając Zaręba Zawadzki/Zawadzka Zięba Zimny/Zimna "
            "Andrzejewski/Andrzejewska Banaszak Baranowski/Baranowska Bartczak Bielecki/Bielecka "
            "Bieniek Bilski/Bilska Błaszczyk Bogucki/Bogucka Borkowski/Borkowska Brzozowski/Brzozowska "
            "Bukowski/Bukowska Cichocki/Cichocka Cieślak Cybulski/Cybulska Czarnecki/Czarnecka "
            "Czerwiński/Czerwińska Dębski/Dębska Dobrowolski/Dobrowolska Domański/Domańska "
            "Drozdowski/Drozdowska Dudziak Filipiak Florczak Frankowski/Frankowska Gawlik "
            "Gawroński/Gawrońska Gołębiowski/Gołębiowska Górski/Górska Grzelak Grzybowski/Grzybowska "
            "Jagielski/Jagielska Jakubowski/Jakubowska Janiak Jankowski/Jankowska Janowski/Janowska "
            "Jarecki/Jarecka Jędrzejczak Jurek Kamiński/Kamińska Karpiński/Karpińska Kasprzak Kłos "
            "Kołodziejczyk Konieczny/Konieczna Kopczyński/Kopczyńska Kosiński/Kosińska "
            "Kosowski/Kosowska Kotowski/Kotowska Kowalewski/Kowalewska Krajewski/Krajewska Krakowiak "
            "Kruk Krupiński/Krupińska Krysiak Kucharski/Kucharska Kujawa Kurek "
            "Kwiatkowski/Kwiatkowska Lasota Leśniak Lewicki/Lewicka Lisiecki/Lisiecka Lisowski/Lisowska "
            "Łuczak Makowski/Makowska Maciejewski/Maciejewska Madej Marczak Markowski/Markowska "
            "Marszałek Matusiak Michalak Milewski/Milewska Misiak Modzelewski/Modzelewska "
            "Mroczkowski/Mroczkowska Muszyński/Muszyńska Niemiec Nowakowski/Nowakowska Ochocki/Ochocka "
            "Osiński/Osińska Owczarek Paluch Pawłowski/Pawłowska Piasecki/Piasecka Pietrzyk "
            "Przybylski/Przybylska Przybysz Raczyński/Raczyńska Ratajczak Rogowski/Rogowska "
            "Romanowski/Romanowska Różański/Różańska Ruciński/Rucińska Rybak Rybicki/Rybicka "
            "Sawicki/Sawicka Siwiński/Siwińska Skiba Skowroński/Skowrońska Słowik Smoliński/Smolińska "
            "Sokołowski/Sokołowska Stachowiak Stasiak Stefaniak Stelmach Strzelecki/Strzelecka Szewczyk "
            "Szymański/Szymańska Śliwiński/Śliwińska Świątek Tkaczyk Tokarski/Tokarska Turek Walkowiak "
            "Wasilewski/Wasilewska Wesołowski/Wesołowska Węgrzyn Wierzbicki/Wierzbicka Wilczek "
            "Winiarski/Winiarska Wiśniewski/Wiśniewska Włodarczyk Wolak Wrona Wrzosek "
            "Zakrzewski/Zakrzewska Zalewski/Zalewska Zaremba Zarzycki/Zarzycka Zieliński/Zielińska "
            "Ziółkowski/Ziółkowska Żak Żurawski/Żurawska"
        ).split()
    ),
    onsets=tuple(
        (
            "Buk Kalin Malin Klon Grab Jesion Jawor Leszczyn Lip Olch Topol Wierzb Jarzęb Cis Modrzew "
            "Glin Piask Bursztyn Miedzian Żelazn Orl Bobr Żubr Rudn Torf Łąk Mech Chmiel Konopn Makow "
            "Gryk Jęczmien Młyn Kuźn Dolin Dziewann Jagod Borowik Baran Bażant Bocian Brzost Buraczan "
            "Cedr Cegl Chab Chrust Czapl Czeremch Czyż Derkacz Deren Dębn Drozd Dymn Dzięgl Gawron Gęs "
            "Głaz Głog Gniazd Gołęb Groch Grusz Grzyb Gwiazd Jabłon Jałowc Jastrzęb Jelen Jemioł Jeż "
            "Jeżyn Jodł Kaczen Kamion Kan Karp Kasztan Kłos Kmin Koniczyn Kopr Korz Kot Kowal Kret "
            "Krokus Kruk Krusz Krzemion Kukuł Kun Kur Lasn Len Lilij Lis Lnian Łan Łos Łubin Miod Młod "
            "Morw Mur Nurt Osik Owczar Pałk Paproc Perł Piołun Piwon Pokrzyw Poziom Pstrąg Pszczeln Rak "
            "Raróg Rdest Rogoz Rokit Rozmaryn Różan Rumian Rys Rzep Tarnin Tatarak Tulipan Tur Tymian "
            "Trzcin Trzmiel Turkaw Owsian Chrabąszcz Barwink Bagien Bielik Dalin Kalet Kardyn Łubian "
            "Malw Nagiet"
        ).split()
    ),
    endings=tuple(
        (
            "obór obrzeg ocin odwór ogóra ogród ojezierze ołęka omost omyśl opole ostaw oszyn otyn "
            "ozdrój olas omłyn odół ostok obród oniwa owoda odolina opolana oskała owieża ogaj obagno "
            "ojezioro ołan osław okąt owin olin orzyn osin otoń oklucz omostek ostawek odworek ogórze "
            "obrzeże opolesie ołęcze ostawie odole"
        ).split()
    ),
    districts=(
        "Nadrzecze", "Stary Młyn", "Brama Północna", "Zamkowa Góra", "Podgrodzie", "Tkacka",
        "Garncarska", "Dworcowa", "Ogrody", "Lipowa", "Kanałowa", "Pole Kościelne", "Dolne Miasto",
        "Huta Szklana", "Przystań", "Zielony Klin", "Traktorowa", "Nowe Wzgórze", "Podzamcze",
        "Nowy Młyn", "Brama Wschodnia", "Brama Południowa", "Górne Miasto", "Stary Port",
        "Nowy Port", "Biały Jar", "Topolowa", "Kasztanowa", "Wiśniowa", "Orzechowa", "Cegielnia",
        "Kolejowa", "Pocztowa", "Rybacka", "Kowalska", "Solna", "Węglowa", "Parkowa", "Słoneczna",
        "Stawy", "Kamienny Most", "Leśna", "Jeziorna", "Akademicka", "Szpitalna", "Winnica",
        "Stara Papiernia",
    ),
    countries={
        f"{stem}ia/{stem}ii/{stem}ii/{stem}ię/{stem}ią/{stem}ii": hours
        for stem, hours in {
            "Keldor": 2, "Marwin": 2, "Tarsow": 3, "Lendr": 1, "Pelar": 2, "Barn": 1, "Zelmar": 3,
            "Brastow": 2, "Korw": 2, "Dalmor": 1, "Estar": 2, "Galdow": 2, "Orwan": 1, "Luran": 2,
            "Morwen": 1, "Nordaw": 2, "Trelan": 2, "Menar": 1,
            "Kalden": 1, "Raltar": 2, "Pedraw": 3, "Telmar": 2, "Meldaw": 1, "Bradon": 2, "Golmar":
            1, "Kowant": 2, "Rendal": 3, "Lawren": 2, "Palwar": 1, "Torwen": 2, "Neldar": 1,
            "Drawen": 2, "Baskor": 3, "Kromwar": 2, "Ralmon": 1, "Lestar": 2, "Mardon": 1, "Helwar":
            2, "Norwad": 3, "Tawron": 2, "Beltor": 1, "Dorlan": 2,
        }.items()
    },
)  # fmt: skip
