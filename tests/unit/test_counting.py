"""Figures and clock times as Arabic and Hindi print them."""

from datetime import datetime
from types import SimpleNamespace

import pytest

from newsfixtures.locales._grammar import words_of
from newsfixtures.newsroom import generate
from newsfixtures.newsroom._figures import figures
from newsfixtures.newsroom._moments import moment_teller

HOURS = ("ساعة", "=ساعة", "=ساعتين", "ساعات", "ساعة", "ساعة")


def printed(locale):
    words = words_of(locale)
    return figures(words, locale, words.tag)


@pytest.mark.parametrize(
    ("count", "noun"),
    [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (103, 3), (211, 4)],
)
def test_arabic_nouns_have_six_forms(count, noun):
    forms = tuple("abcdef")
    assert printed("ar").plural(count, forms) == forms[noun]


def test_arabic_says_two_in_one_word():
    said = [
        span
        for sample in generate(200, seed=4, language="ar", story="talks")
        for span in sample.annotations.amounts
        if span.surface == "ساعتين"
    ]
    assert said
    assert {span.value for span in said} == {2}
    assert printed("ar").plural(2, HOURS) == "=ساعتين"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (900, "900 यूरो"),
        (55_000, "55 हज़ार यूरो"),
        (347_000, "3.47 लाख यूरो"),
        (800_000, "8 लाख यूरो"),
        (12_300_000, "1.23 करोड़ यूरो"),
        (259_400_000, "25.94 करोड़ यूरो"),
    ],
)
def test_hindi_counts_money_in_lakh_and_crore(value, text):
    assert printed("hi").money(value, "EUR") == text


@pytest.mark.parametrize(
    ("hour", "text"),
    [
        (1, "रात 1:05 बजे"),
        (4, "तड़के 4:05 बजे"),
        (9, "सुबह 9:05 बजे"),
        (13, "दोपहर 1:05 बजे"),
        (19, "शाम 7:05 बजे"),
    ],
)
def test_hindi_has_names_for_parts_of_the_day(hour, text):
    tell = moment_teller(words_of("hi"), printed("hi"), "clock")
    assert tell(SimpleNamespace(), datetime(2025, 5, 16, hour, 5)) == text
