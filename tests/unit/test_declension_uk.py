"""Ukrainian cases, over all names and towns of the world."""

import pytest

from newsfixtures.locales._uk.declension import CASES, decline, euphonious, forms
from newsfixtures.locales._uk.names import WORLD, rewritten

OBLIQUE = CASES[1:]
VOWELS = "аеєиіїоуюя"


def cases(name, kind, gender=""):
    return " ".join(decline(name, kind, gender, case) for case in OBLIQUE)


@pytest.mark.parametrize(
    ("name", "gender", "expected"),
    [
        ("Андрій", "male", "Андрія Андрієві Андрія Андрієм Андрієві"),
        ("Антон", "male", "Антона Антонові Антона Антоном Антонові"),
        ("Василь", "male", "Василя Василеві Василя Василем Василеві"),
        ("Ігор", "male", "Ігоря Ігореві Ігоря Ігорем Ігореві"),
        ("Назар", "male", "Назара Назарові Назара Назаром Назарові"),
        ("Микола", "male", "Миколи Миколі Миколу Миколою Миколі"),
        ("Петро", "male", "Петра Петрові Петра Петром Петрові"),
        ("Федір", "male", "Федора Федорові Федора Федором Федорові"),
        ("Ольга", "female", "Ольги Ользі Ольгу Ольгою Ользі"),
        ("Марія", "female", "Марії Марії Марію Марією Марії"),
        ("Леся", "female", "Лесі Лесі Лесю Лесею Лесі"),
        ("Інна", "female", "Інни Інні Інну Інною Інні"),
    ],
)
def test_given_names(name, gender, expected):
    assert cases(name, "given", gender) == expected


@pytest.mark.parametrize(
    ("name", "gender", "expected"),
    [
        ("Коваленко", "male", "Коваленка Коваленку Коваленка Коваленком Коваленку"),
        ("Коваленко", "female", "Коваленко Коваленко Коваленко Коваленко Коваленко"),
        ("Мельник", "male", "Мельника Мельнику Мельника Мельником Мельнику"),
        ("Мельник", "female", "Мельник Мельник Мельник Мельник Мельник"),
        ("Коваль", "male", "Коваля Ковалю Коваля Ковалем Ковалю"),
        ("Кравець", "male", "Кравця Кравцю Кравця Кравцем Кравцю"),
        ("Заєць", "male", "Зайця Зайцю Зайця Зайцем Зайцю"),
        ("Бондар", "male", "Бондаря Бондарю Бондаря Бондарем Бондарю"),
        ("Ткач", "male", "Ткача Ткачу Ткача Ткачем Ткачу"),
        ("Скиба", "male", "Скиби Скибі Скибу Скибою Скибі"),
        ("Скиба", "female", "Скиби Скибі Скибу Скибою Скибі"),
        ("Сорока", "female", "Сороки Сороці Сороку Сорокою Сороці"),
        ("Шульга", "male", "Шульги Шульзі Шульгу Шульгою Шульзі"),
        ("Лозинський", "male", "Лозинського Лозинському Лозинського Лозинським Лозинському"),
        ("Лозинська", "female", "Лозинської Лозинській Лозинську Лозинською Лозинській"),
        ("Чорна", "female", "Чорної Чорній Чорну Чорною Чорній"),
        ("Осадча", "female", "Осадчої Осадчій Осадчу Осадчою Осадчій"),
    ],
)
def test_family_names(name, gender, expected):
    assert cases(name, "family", gender) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Новоград", "Новограда Новограду Новоград Новоградом Новограді"),
        ("Тернопіль", "Тернополя Тернополю Тернопіль Тернополем Тернополі"),
        ("Криводвір", "Криводвора Криводвору Криводвір Криводвором Криводворі"),
        ("Калинобрід", "Калиноброду Калиноброду Калинобрід Калинобродом Калиноброді"),
        ("Білогородок", "Білогородка Білогородку Білогородок Білогородком Білогородку"),
        ("Нововодськ", "Нововодська Нововодську Нововодськ Нововодськом Нововодську"),
        ("Ясногора", "Ясногори Ясногорі Ясногору Ясногорою Ясногорі"),
        ("Луголісся", "Луголісся Луголіссю Луголісся Луголіссям Луголіссі"),
        ("Мохополе", "Мохополя Мохополю Мохополе Мохополем Мохополі"),
        ("Довгокамінь", "Довгокаменя Довгокаменю Довгокамінь Довгокаменем Довгокамені"),
    ],
)
def test_towns(name, expected):
    assert cases(name, "place") == expected


@pytest.mark.parametrize(
    ("phrase", "person", "expected"),
    [
        (
            "міська рада",
            False,
            "міська рада/міської ради/міській раді/міську раду/міською радою/міській раді",
        ),
        (
            "музей| {base:gen}",
            False,
            "музей {base:gen}/музею {base:gen}/музею {base:gen}/музей {base:gen}/музеєм {base:gen}/музеї {base:gen}",
        ),
        (
            "колишній учень",
            True,
            "колишній учень/колишнього учня/колишньому учню/колишнього учня/колишнім учнем/колишньому учню",
        ),
        ("слідча", True, "слідча/слідчої/слідчій/слідчу/слідчою/слідчій"),
        ("суддя", True, "суддя/судді/судді/суддю/суддею/судді"),
    ],
)
def test_phrases(phrase, person, expected):
    assert forms(phrase, person=person) == expected


def test_every_man_and_every_town_has_cases_that_differ():
    for name in WORLD.men:
        assert (
            decline(name, "given", "male", "gen") == decline(name, "given", "male", "acc")
            or name[-1] == "а"
        )
        assert decline(name, "given", "male", "gen") != name
    for name in WORLD.pairs[0]:
        assert decline(name, "family", "male", "ins")[-1] in "мю"
        assert decline(name, "family", "male", "gen") != name
    for onset in WORLD.onsets:
        for ending in WORLD.endings:
            assert decline(onset + ending, "place", "", "ins").endswith(("м", "ою"))


def test_every_womans_name_declines_unless_it_ends_in_a_consonant_or_o():
    for name in WORLD.women:
        assert decline(name, "given", "female", "ins").endswith(("ою", "ею", "ією"))
    for name in WORLD.pairs[1]:
        declined = decline(name, "family", "female", "ins")
        assert declined.endswith("ою") if name[-1] == "а" else declined == name


def test_other_kinds_stay_as_they_are():
    assert decline("Меридіан", "org", "", "gen") == "Меридіан"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Anna Kowalska", "Анна Ковальська"),
        ("Schmidt", "Шмідт"),
        ("Julia Schäfer", "Юлія Шефер"),
        ("Walker", "Валкер"),
        ("Nowicki", "Новіцький"),
    ],
)
def test_foreign_names_are_rewritten(name, expected):
    assert rewritten(name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("зупинили у суботу", "зупинили в суботу"),
        ("страйк в суботу", "страйк у суботу"),
        ("гола у вівторок", "гола у вівторок"),
        ("людей у аеропорту", "людей в аеропорту"),
        ("вдома, в Новограді", "вдома, у Новограді"),
        ("раунду у Яворові", "раунду в Яворові"),
        ("У аеропорту", "В аеропорту"),
        ("Тихо. В порту", "Тихо. У порту"),
        ("бачили в святі", "бачили у святі"),
    ],
)
def test_prepositions_suit_their_neighbours(text, expected):
    assert euphonious(text) == expected
