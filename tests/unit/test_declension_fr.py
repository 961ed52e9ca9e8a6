"""What French puts before names and terms, on names that are generated and on hard ones."""

import re

import pytest

from newsfixtures.article import LabelledParagraph
from newsfixtures.formats import FORMATS
from newsfixtures.locales._fr.declension import CASES, country, decline, forms, spaced
from newsfixtures.locales._fr.names import WORLD
from newsfixtures.newsroom import generate


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Marvenay", "place", "de Marvenay"),
        ("Aurvenay", "place", "d’Aurvenay"),
        ("Étrignan", "place", "d’Étrignan"),
        ("Ymbolles", "place", "d’Ymbolles"),
        ("Alain", "given", "d’Alain"),
        ("Hélène", "given", "d’Hélène"),
        ("Hugo", "given", "de Hugo"),
        ("Yves", "given", "d’Yves"),
        ("Émile", "given", "d’Émile"),
        ("Aubert", "family", "Aubert"),
    ],
)
def test_de_is_elided_before_a_vowel_and_a_silent_h(name, kind, expected):
    assert decline(name, kind, "", "de") == expected


def test_every_town_and_given_name_takes_de():
    towns = (onset + ending for onset in WORLD.onsets for ending in WORLD.endings)
    for name in (*towns, *WORLD.women, *WORLD.men):
        told = decline(name, "given", "", "de")
        assert told.endswith(name)
        assert re.match(r"de [^aeiouyéèàâ]", told.lower()) or told.startswith("d’")


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("le barrage", "le barrage/du barrage/au barrage/le barrage/barrage"),
        ("la crue", "la crue/de la crue/à la crue/la crue/crue"),
        ("les salaires", "les salaires/des salaires/aux salaires/les salaires/salaires"),
        ("l'avalanche", "l'avalanche/de l'avalanche/à l'avalanche/l'avalanche/avalanche"),
    ],
)
def test_an_article_melts_into_the_word_before_it(noun, expected):
    assert forms(noun) == expected
    assert expected.count("/") + 1 == len(CASES)


def test_countries_have_their_article():
    assert country("Orvanie") == "Orvanie/d’Orvanie/à l’Orvanie/l’Orvanie/Orvanie"
    assert country("Keldorie") == "Keldorie/de Keldorie/à la Keldorie/la Keldorie/Keldorie"


def test_marks_take_a_narrow_space_and_no_letter_is_lost():
    told = spaced("Grève : et maintenant ?")
    assert told == "Grève\u202f: et maintenant\u202f?"
    assert len(told) == len("Grève : et maintenant ?")


def test_a_label_is_printed_with_a_no_break_space_before_its_colon():
    labelled = 0
    for sample in generate(20, seed=4, outlet="labelled-brief", language="fr"):
        page = FORMATS["text"].dump(sample.article).decode()
        for block in sample.article.body:
            if isinstance(block, LabelledParagraph):
                labelled += 1
                assert f"{block.label}\N{NO-BREAK SPACE}:" in page
    assert labelled
