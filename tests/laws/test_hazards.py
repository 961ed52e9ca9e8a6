"""Laws of hazards: enough, graded, each with its reason; formats carry them, rules bear them."""

import os

import pytest
from attrs import evolve

from newsfixtures.documents import Document
from newsfixtures.findings import Severity
from newsfixtures.formats import FORMATS
from newsfixtures.hazards import HAZARDS
from newsfixtures.newsroom import generate, with_hazard
from newsfixtures.pointers import resolve
from newsfixtures.schema import article_to_json, problems
from newsfixtures.testing import FORMAT_LAWS, NOW, example_article
from newsfixtures.validation import Validator, as_loaded

NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
EVERYTHING = Validator(select=["ALL"], now=NOW)
VALUES = [(hazard, value) for hazard in HAZARDS for value in hazard.values]
VALID = [(hazard, value) for hazard, value in VALUES if value.grade != "broken"]
FORMS = [form for form in FORMATS if not form.scraped]
TELLS_OF_DEFECTS = {
    # the article is right, and only a reader who understands it can know
    "Ã is a letter of Portuguese", "The word Â stands alone", "Â¿ is what readers saw on the page",
    "The sign � stood on the banner", "How &amp; became a word",
    "Is 1 > 0? &lt; what now", "{{ headline }} and other typos", "${dam} prices rise",
    "1970-01-01T00:00:00+00:00", "null",
}  # fmt: skip


def shown(pair):
    return pair.name if hasattr(pair, "values") else ascii(pair.text)[:40]


def test_there_are_enough():
    assert len(HAZARDS.names) >= 12
    assert len(VALUES) >= 300


@pytest.mark.parametrize("hazard", HAZARDS, ids=lambda hazard: hazard.name)
def test_values_are_distinct_and_have_reasons(hazard):
    texts = [value.text for value in hazard.values]
    assert len(texts) == len(set(texts))
    assert hazard.source
    assert all(value.why for value in hazard.values)
    assert hazard.graded("legal")
    planted = {repr(hazard.plant(example_article({}), text)) for text in texts}
    assert len(planted) == len(texts)


@pytest.mark.parametrize(("hazard", "value"), VALUES, ids=shown)
def test_an_article_can_hold_it(hazard, value):
    planted = hazard.plant(example_article({}), value.text)

    assert problems(article_to_json(planted)) == () or value.grade == "broken"


@pytest.mark.parametrize(("hazard", "value"), VALID, ids=shown)
def test_no_rule_calls_a_valid_one_an_error(hazard, value):
    report = EVERYTHING.check(as_loaded(hazard.plant(example_article({}), value.text)))
    errors = {found.code for found in report.findings if found.severity is Severity.ERROR}

    assert bool(errors) == (value.text in TELLS_OF_DEFECTS), errors


@pytest.mark.parametrize("hazard", HAZARDS, ids=lambda hazard: hazard.name)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_format_carries_it(form, hazard):
    article = example_article({})
    for value in hazard.graded("typical", "legal")[:: 1 if NIGHTLY else 2]:
        for law in FORMAT_LAWS:
            law(form, hazard.plant(article, value.text), {})


@pytest.mark.parametrize("kind", HAZARDS.names)
def test_a_sample_keeps_its_truth_when_a_hazard_is_planted(kind):
    for sample in generate(12, seed=4):
        planted = with_hazard(sample, kind)
        assert [each.kind for each in planted.hazards] == [kind]
        for span in (*planted.annotations.mentions, *planted.annotations.quotes):
            assert resolve(planted.article, span.path)[span.start : span.end] == span.surface
        assert planted == with_hazard(sample, kind)


def test_markers_stand_in_the_body_once():
    article = example_article({})
    twice = evolve(article, body=(*article.body, *article.body))

    assert len(Document(data=b"", format="json", articles=(article,)).markers()) == len(
        article.body
    )
    assert Document(data=b"", format="json", articles=(twice,)).markers() == ()
