"""Polish cases, over all names and towns of the world."""

import pytest

from newsfixtures.locales._pl.declension import CASES, decline, forms
from newsfixtures.locales._pl.names import WORLD

OBLIQUE = CASES[1:]


def cases(name, kind, gender=""):
    return " ".join(decline(name, kind, gender, case) for case in OBLIQUE)


@pytest.mark.parametrize(
    ("name", "gender", "expected"),
    [
        ("Adam", "male", "Adama Adamowi Adama Adamem Adamie"),
        ("Aleksander", "male", "Aleksandra Aleksandrowi Aleksandra Aleksandrem Aleksandrze"),
        ("Andrzej", "male", "Andrzeja Andrzejowi Andrzeja Andrzejem Andrzeju"),
        ("Antoni", "male", "Antoniego Antoniemu Antoniego Antonim Antonim"),
        ("Bartosz", "male", "Bartosza Bartoszowi Bartosza Bartoszem Bartoszu"),
        ("Jerzy", "male", "Jerzego Jerzemu Jerzego Jerzym Jerzym"),
        ("Konrad", "male", "Konrada Konradowi Konrada Konradem Konradzie"),
        ("Marek", "male", "Marka Markowi Marka Markiem Marku"),
        ("Michał", "male", "Michała Michałowi Michała Michałem Michale"),
        ("Paweł", "male", "Pawła Pawłowi Pawła Pawłem Pawle"),
        ("Piotr", "male", "Piotra Piotrowi Piotra Piotrem Piotrze"),
        ("Robert", "male", "Roberta Robertowi Roberta Robertem Robercie"),
        ("Wojciech", "male", "Wojciecha Wojciechowi Wojciecha Wojciechem Wojciechu"),
        ("Zbigniew", "male", "Zbigniewa Zbigniewowi Zbigniewa Zbigniewem Zbigniewie"),
        ("Agnieszka", "female", "Agnieszki Agnieszce Agnieszkę Agnieszką Agnieszce"),
        ("Alicja", "female", "Alicji Alicji Alicję Alicją Alicji"),
        ("Barbara", "female", "Barbary Barbarze Barbarę Barbarą Barbarze"),
        ("Dorota", "female", "Doroty Dorocie Dorotę Dorotą Dorocie"),
        ("Ewa", "female", "Ewy Ewie Ewę Ewą Ewie"),
        ("Jadwiga", "female", "Jadwigi Jadwidze Jadwigę Jadwigą Jadwidze"),
        ("Maria", "female", "Marii Marii Marię Marią Marii"),
        ("Teresa", "female", "Teresy Teresie Teresę Teresą Teresie"),
        ("Urszula", "female", "Urszuli Urszuli Urszulę Urszulą Urszuli"),
        ("Wanda", "female", "Wandy Wandzie Wandę Wandą Wandzie"),
    ],
)
def test_given_names(name, gender, expected):
    assert cases(name, "given", gender) == expected


@pytest.mark.parametrize(
    ("name", "gender", "expected"),
    [
        ("Borowski", "male", "Borowskiego Borowskiemu Borowskiego Borowskim Borowskim"),
        ("Borowska", "female", "Borowskiej Borowskiej Borowską Borowską Borowskiej"),
        ("Zawadzka", "female", "Zawadzkiej Zawadzkiej Zawadzką Zawadzką Zawadzkiej"),
        ("Zimny", "male", "Zimnego Zimnemu Zimnego Zimnym Zimnym"),
        ("Zimna", "female", "Zimnej Zimnej Zimną Zimną Zimnej"),
        ("Kaczmarek", "male", "Kaczmarka Kaczmarkowi Kaczmarka Kaczmarkiem Kaczmarku"),
        ("Kaczmarek", "female", "Kaczmarek Kaczmarek Kaczmarek Kaczmarek Kaczmarek"),
        ("Krawiec", "male", "Krawca Krawcowi Krawca Krawcem Krawcu"),
        ("Stępień", "male", "Stępnia Stępniowi Stępnia Stępniem Stępniu"),
        ("Wróbel", "male", "Wróbla Wróblowi Wróbla Wróblem Wróblu"),
        ("Zając", "male", "Zająca Zającowi Zająca Zającem Zającu"),
        ("Mazur", "male", "Mazura Mazurowi Mazura Mazurem Mazurze"),
        ("Urban", "male", "Urbana Urbanowi Urbana Urbanem Urbanie"),
        ("Sikora", "male", "Sikory Sikorze Sikorę Sikorą Sikorze"),
        ("Sikora", "female", "Sikory Sikorze Sikorę Sikorą Sikorze"),
        ("Zięba", "female", "Zięby Ziębie Ziębę Ziębą Ziębie"),
        ("Socha", "male", "Sochy Sosze Sochę Sochą Sosze"),
        ("Kania", "female", "Kani Kani Kanię Kanią Kani"),
        ("Gajda", "male", "Gajdy Gajdzie Gajdę Gajdą Gajdzie"),
        ("Kukuła", "male", "Kukuły Kukule Kukułę Kukułą Kukule"),
        (
            "Mazurkiewicz",
            "male",
            "Mazurkiewicza Mazurkiewiczowi Mazurkiewicza Mazurkiewiczem Mazurkiewiczu",
        ),
    ],
)
def test_family_names(name, gender, expected):
    assert cases(name, "family", gender) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Bukogród", "Bukogrodu Bukogrodowi Bukogród Bukogrodem Bukogrodzie"),
        ("Kalinobrzeg", "Kalinobrzegu Kalinobrzegowi Kalinobrzeg Kalinobrzegiem Kalinobrzegu"),
        ("Lipobór", "Lipoboru Lipoborowi Lipobór Lipoborem Lipoborze"),
        ("Olchogóra", "Olchogóry Olchogórze Olchogórę Olchogórą Olchogórze"),
        ("Grabopole", "Grabopola Grabopolu Grabopole Grabopolem Grabopolu"),
        ("Cisoszyn", "Cisoszyna Cisoszynowi Cisoszyn Cisoszynem Cisoszynie"),
        ("Torfojezierze", "Torfojezierza Torfojezierzu Torfojezierze Torfojezierzem Torfojezierzu"),
        ("Makowołęka", "Makowołęki Makowołęce Makowołękę Makowołęką Makowołęce"),
        ("Orlomost", "Orlomostu Orlomostowi Orlomost Orlomostem Orlomoście"),
        ("Dolinomyśl", "Dolinomyśla Dolinomyślowi Dolinomyśl Dolinomyślem Dolinomyślu"),
    ],
)
def test_towns(name, expected):
    assert cases(name, "place") == expected


@pytest.mark.parametrize(
    ("phrase", "person", "expected"),
    [
        (
            "rada miejska",
            False,
            "rada miejska/rady miejskiej/radzie miejskiej/radę miejską/radą miejską/radzie miejskiej",
        ),
        (
            "sąd| w {base:loc}",
            False,
            "sąd w {base:loc}/sądu w {base:loc}/sądowi w {base:loc}/sąd w {base:loc}/sądem w {base:loc}/sądzie w {base:loc}",
        ),
        (
            "były uczeń",
            True,
            "były uczeń/byłego ucznia/byłemu uczniowi/byłego ucznia/byłym uczniem/byłym uczniu",
        ),
        ("szefowa", True, "szefowa/szefowej/szefowej/szefową/szefową/szefowej"),
        (
            "przewodnicząca",
            True,
            "przewodnicząca/przewodniczącej/przewodniczącej/przewodniczącą/przewodniczącą/przewodniczącej",
        ),
        (
            "mieszkaniec",
            True,
            "mieszkaniec/mieszkańca/mieszkańcowi/mieszkańca/mieszkańcem/mieszkańcu",
        ),
        ("ekonomista", True, "ekonomista/ekonomisty/ekonomiście/ekonomistę/ekonomistą/ekonomiście"),
    ],
)
def test_phrases(phrase, person, expected):
    assert forms(phrase, person=person) == expected


def test_every_man_and_every_town_has_cases_that_differ():
    for name in WORLD.men:
        assert decline(name, "given", "male", "gen") == decline(name, "given", "male", "acc")
        assert decline(name, "given", "male", "gen") != name
    for name in WORLD.pairs[0]:
        assert decline(name, "family", "male", "ins")[-1] in "mą"
        assert decline(name, "family", "male", "gen") != name
    for onset in WORLD.onsets:
        for ending in WORLD.endings:
            assert decline(onset + ending, "place", "", "ins")[-1] in "mą"


def test_every_womans_name_declines_unless_it_ends_in_a_consonant():
    for name in WORLD.women:
        assert decline(name, "given", "female", "ins").endswith("ą")
    for name in WORLD.pairs[1]:
        declined = decline(name, "family", "female", "ins")
        assert declined.endswith("ą") if name[-1] == "a" else declined == name


def test_other_kinds_stay_as_they_are():
    assert decline("Meridian", "org", "", "gen") == "Meridian"
