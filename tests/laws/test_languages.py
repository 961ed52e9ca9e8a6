"""Laws of the languages that stories are told in: every locale, outlet and kind of event."""

import os
import re

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal

from newsfixtures.article import texts
from newsfixtures.choice import SeededChooser
from newsfixtures.locales import LOCALES
from newsfixtures.locales._grammar import grammar_of, words_of
from newsfixtures.newsroom import generate, outlets_for
from newsfixtures.newsroom._figures import figures
from newsfixtures.newsroom._templates import compiled
from newsfixtures.outlets import OUTLETS
from newsfixtures.pointers import resolve
from newsfixtures.schema import article_to_json, is_valid
from newsfixtures.stories import STORIES
from newsfixtures.testing import NOW
from newsfixtures.validation import Validator, as_loaded

WRITTEN = [locale.name for locale in LOCALES if locale.written]
TOLD = ("headlines", "ledes", "details", "background", "outlook", "cores", "alts", "captions")
COUNT = 6 if "NEWSFIXTURES_NIGHTLY" in os.environ else 3
"""Articles of each language, outlet and kind of event."""
KINDS = ("mentions", "quotes", "times", "amounts")


def language_of(locale):
    return LOCALES[locale].tag


@pytest.mark.parametrize("story", STORIES.names)
@pytest.mark.parametrize("locale", WRITTEN)
def test_a_language_tells_every_story(locale, story):
    words = words_of(locale)
    grammar = grammar_of(locale, story.replace("-", "_"))

    for kind in TOLD:
        templates = getattr(grammar, kind)
        assert len(set(templates)) == len(templates)
        for template in templates:
            text = template.partition("|")[2] if re.match(r"[abc]+\|", template) else template
            compiled(text, words.apostrophe)
    for forms in (*grammar.terms.values(), *words.world.countries):
        assert "/" not in forms or forms.count("/") + 1 == len(words.cases)


@pytest.mark.parametrize("story", STORIES.names)
@pytest.mark.parametrize("locale", WRITTEN)
def test_a_language_has_words_for_everything_that_a_story_may_draw(locale, story):
    words = words_of(locale)
    grammar = grammar_of(locale, story.replace("-", "_"))

    for index in range(200):
        facts = STORIES[story].draw(SeededChooser(9, index), words.world)
        assert {person.role for person in facts.people.values()} <= set(words.roles)
        assert {org.kind for org in facts.orgs.values()} <= set(words.orgs)
        assert set(facts.terms.values()) <= set(grammar.terms)


@pytest.mark.parametrize("outlet", OUTLETS.names)
@pytest.mark.parametrize("locale", WRITTEN)
def test_articles_of_every_language_are_valid_and_silent(locale, outlet):
    validator = Validator(select=["ALL"], now=NOW)
    for story in STORIES.names:
        told = generate(COUNT, seed=3, outlet=outlet, story=story, language=language_of(locale))
        for sample in told:
            assert is_valid(article_to_json(sample.article))
            assert validator.check(as_loaded(sample.article)).findings == ()
            spans = [span for kind in KINDS for span in getattr(sample.annotations, kind)]
            told_at = {path: resolve(sample.article, path) for path in {at.path for at in spans}}
            for span in spans:
                assert told_at[span.path][span.start : span.end] == span.surface


@pytest.mark.parametrize("locale", WRITTEN)
def test_no_slot_is_left_in_the_text(locale):
    for sample in generate(100, seed=8, language=language_of(locale)):
        for _, told in texts(sample.article):
            assert not re.search(r"[{}|]|\[\[|\]\]|  ", told)


@pytest.mark.parametrize("locale", WRITTEN)
def test_figures_are_grouped_as_cldr_has_it(locale):
    words = words_of(locale)
    printed = figures(words, locale, words.tag)
    least = LOCALES[locale].least_grouped

    for value in (0, 7, 999, 12_345, 100_000, 1_234_567, 0.5, 12.5):
        expected = format_decimal(value, locale=LOCALES[locale].tag.replace("-", "_"))
        assert printed.plain(value) == expected
    assert printed.plain(1_234) == ("1234" if least > 1_234 else printed.plain(11_234)[1:])


@pytest.mark.parametrize("locale", WRITTEN)
def test_dates_are_those_that_babel_prints(locale):
    months = LOCALES[locale].months
    for sample in generate(60, seed=2, outlet="labelled-brief", language=language_of(locale)):
        for time in sample.annotations.times:
            if time.kind == "relative" or len(time.value) != len("2025-05-16"):
                continue
            from datetime import date

            day = date.fromisoformat(time.value)
            name = format_date(day, "MMMM", locale=LOCALES[locale].tag.replace("-", "_"))
            assert name in months
            assert str(day.day) in time.surface
            assert name in time.surface or str(day.month) in time.surface


def test_one_language_is_chosen_by_its_prefix():
    assert {outlet.language for outlet in outlets_for("wire", "de")} == {"de-DE"}
    assert {outlet.language for outlet in outlets_for("wire", "en")} == {"en-US"}
    assert {outlet.language for outlet in outlets_for("wire")} == {"en-US"}


@pytest.mark.parametrize("locale", WRITTEN)
def test_only_scripts_without_capitals_chain_their_background(locale):
    words = words_of(locale)
    told = re.sub(r"\{[^}]*\}", "", "".join((*words.details, *words.background)))

    assert not words.chained or told == told.lower()
