"""Laws of formats: over every format, its knobs one by one and in pairs, and every locale."""

import itertools
import os

import pytest

from newsfixtures._data import data_dir
from newsfixtures.formats import FORMATS, load
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.outlets import OUTLETS
from newsfixtures.sweeps import covering, explain, pairs, sweep
from newsfixtures.testing import FORMAT_LAWS, changes_the_document, states_what_it_says

NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
FORMS = [form for form in FORMATS if not form.scraped]  # flat text has laws of its own
STEP = 12 if NIGHTLY else 24
LANGUAGES = [locale.tag for locale in LOCALES if locale.written]
ENGLISH = [sample.article for sample in generate(48, seed=5, language="en-US")]
WRITTEN = [load(path).article for path in sorted((data_dir("corpus") / "clean").glob("*.json"))]
ARTICLES = [*ENGLISH, *WRITTEN]


def deviations(form):
    return [{knob.name: option} for knob in form.knobs for option in knob.options[1:]]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_laws_hold_for_every_single_deviation(form):
    for number, knobs in enumerate([{}, *deviations(form)]):
        for article in ARTICLES[number % STEP :: STEP]:
            for law in FORMAT_LAWS:
                law(form, article, knobs)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_laws_hold_for_every_pair_of_options(form):
    rows = covering(form.knobs, ("broken", "legal", "typical"))
    for number, knobs in enumerate(rows[:: 1 if NIGHTLY else 3]):
        for law in FORMAT_LAWS:
            law(form, ARTICLES[number % len(ARTICLES)], knobs)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_laws_hold_in_every_language(form, language):
    rows = covering(form.knobs) or ({},)
    count = 400 if NIGHTLY else 16
    for number, sample in enumerate(generate(count, seed=6, language=language)):
        for law in FORMAT_LAWS:
            law(form, sample.article, rows[number % len(rows)])


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_option_changes_the_document(form):
    for knob in form.knobs:
        for option in knob.options[1:]:
            changes_the_document(form, knob, option, ARTICLES)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_sweep_shows_each_deviation_once_and_says_which(form):
    documents = list(sweep(format=form.name))
    ids = [document.id for document in documents]

    assert ids[0] == "boring"
    assert (
        len(set(ids))
        == len(ids)
        == 1
        + sum(knob.grade(option) != "broken" for knob in form.knobs for option in knob.options[1:])
    )
    for document in documents[1:]:
        assert document.data != form.dump(document.article)
        assert document.id.partition("=")[0] in explain(document)


def test_pairs_hold_every_pair():
    form = FORMATS["text"]
    shown = [form.options(document.knobs) for document in pairs(format="text")]
    for one, other in itertools.combinations(form.knobs, 2):
        for first, second in itertools.product(one.options, other.options):
            assert any(row[one.name] == first and row[other.name] == second for row in shown)
    assert len(shown) < 40


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_ids_of_knobs_are_plain_and_distinct(form):
    ids = [each for knob in form.knobs for each in knob.ids]
    assert len(ids) == len(set(ids))
    assert all(knob.doc and len(knob.options) > 1 for knob in form.knobs)
    assert all(set(knob.grades) <= set(knob.options) for knob in form.knobs)
    assert all(
        char.isascii() and (char.isalnum() or char in ".=-_") for each in ids for char in each
    )


@pytest.mark.parametrize("outlet", OUTLETS, ids=lambda outlet: outlet.name)
def test_habits_of_outlets_are_knobs(outlet):
    for name, habits in outlet.habits.items():
        assert FORMATS[name].options(habits)


@pytest.mark.skipif(not NIGHTLY, reason="20,000 documents: make nightly")
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_the_reference_reader_never_disagrees(form):
    if form.stated is None:
        pytest.skip("the format states nothing apart from the article")
    rows = covering(form.knobs)
    for number, sample in enumerate(generate(20_000, seed=9, language="")):
        states_what_it_says(form, sample.article, rows[number % len(rows)])
