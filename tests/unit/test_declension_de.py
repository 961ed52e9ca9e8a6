"""Cases of German names and roles: every name of the world, and what is known of others."""

import pytest

from newsfixtures.locales._de import WORDS
from newsfixtures.locales._de.declension import CASES, declined, strong, weak
from newsfixtures.locales._de.names import WORLD

HISSING = ("s", "ß", "x", "z")


@pytest.mark.parametrize(
    ("name", "genitive"),
    [
        ("Weber", "Webers"),
        ("Voß", "Voß’"),
        ("Schulz", "Schulz’"),
        ("Martens", "Martens’"),
        ("Marx", "Marx’"),
        ("Köln", "Kölns"),
    ],
)
def test_the_genitive_ends_in_s_or_in_an_apostrophe(name, genitive):
    assert declined(name, "family", "male", "gen") == genitive
    assert {declined(name, "family", "male", case) for case in CASES if case != "gen"} == {name}


def test_every_name_of_the_world_has_its_genitive():
    towns = [onset + ending for onset in WORLD.onsets for ending in WORLD.endings]
    for name in (*(name for pair in WORLD.pairs for name in pair), *towns, *WORLD.districts):
        mark = "’" if name.endswith(HISSING) else "s"
        assert declined(name, "family", "", "gen") == f"{name}{mark}"
    for name in (*WORLD.women, *WORLD.men):
        assert declined(name, "given", "", "gen") == name


def test_roles_are_strong_or_weak():
    assert strong("Sprecher").split("/")[1] == "Sprechers"
    assert weak("Augenzeuge").split("/")[1:4] == ["Augenzeugen"] * 3
    assert weak("Patient").split("/")[1:4] == ["Patienten"] * 3
    for male, female in WORDS.roles.values():
        assert male.count("/") == len(CASES) - 1
        assert "/" not in female or female.count("/") == len(CASES) - 1
