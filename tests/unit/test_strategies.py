import inspect
import itertools
import os
from typing import get_args

import pytest
from attrs import fields_dict
from hypothesis import Phase, find, given, seed, settings
from hypothesis import strategies as st

import newsfixtures
from newsfixtures import UnknownNameError, UsageError, validate
from newsfixtures import strategies as news
from newsfixtures.article import Block, Dateline, Quote
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom.shapes import SHAPES
from newsfixtures.outlets import OUTLETS
from newsfixtures.pointers import resolve
from newsfixtures.stories import STORIES, Facts, Organization, Person, Place
from newsfixtures.testing import NOW

NIGHTLY = "NEWSFIXTURES_NIGHTLY" in os.environ


def smallest(strategy, predicate=lambda _: True):
    """Find the smallest; without the explain phase, which costs seconds."""
    quick = settings(
        max_examples=2000,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        derandomize=True,
        deadline=None,
    )
    return find(strategy, predicate, settings=quick)


@given(news.samples())
def test_samples_are_clean_and_carry_their_truth(sample):
    assert validate(sample.article)
    for mention in sample.annotations.mentions:
        text = resolve(sample.article, mention.path)
        assert text[mention.start : mention.end] == mention.surface


@given(news.defective_samples())
def test_a_defective_sample_has_the_defect_it_names(sample):
    (defect,) = sample.defects
    found = validate(sample.article, select=["ALL"]).findings

    assert defect.code in {finding.code for finding in found}
    for spot in defect.spots:
        assert any(f.code == defect.code and f.path == spot.path for f in found)


@given(news.articles(outlet="wire", story="storm", headline=st.just("Dam holds")))
def test_a_part_is_replaced_by_a_strategy(article):
    assert article.headline == "Dam holds"
    assert article.publisher.name == OUTLETS["wire"].title


PUBLIC = sorted(
    {name for name in newsfixtures.__all__ if isinstance(getattr(newsfixtures, name), type)}
)


@pytest.mark.parametrize("public", [*PUBLIC, Facts, Person, Organization, Place, Quote, Dateline])
def test_from_type_knows_every_public_type(public):
    public = getattr(newsfixtures, public) if isinstance(public, str) else public
    assert isinstance(smallest(st.from_type(public)), public)


STRATEGIES = {
    "articles": news.articles(language=""),
    "bylines": news.bylines(language=""),
    "corpora": news.corpora(),
    "datelines": news.datelines(language=""),
    "defective_articles": news.defective_articles(),
    "defective_samples": news.defective_samples(),
    "documents": news.documents(language=""),
    "events": news.events(),
    "feeds": news.feeds(language=""),
    "from_facts": news.events().flatmap(lambda facts: news.from_facts(facts, language="")),
    "hazardous_articles": news.hazardous_articles(language=""),
    "hazards": news.hazards(),
    "headlines": news.headlines(language=""),
    "live_blogs": news.live_blogs(),
    "organizations": news.organizations(),
    "pages": news.pages(language=""),
    "people": news.people(),
    "places": news.places(),
    "quotes": news.quotes(language=""),
    "revisions": news.revisions(),
    "samples": news.samples(),
}


def test_every_strategy_is_tested():
    assert set(STRATEGIES) == set(news.__all__) - {"register_types"}


@pytest.mark.slow
@pytest.mark.parametrize("name", STRATEGIES)
def test_a_strategy_passes_all_health_checks(name):
    @settings(max_examples=500 if NIGHTLY else 200, database=None, derandomize=True)
    @given(STRATEGIES[name])
    def look(value):
        assert value is not None

    look()


@pytest.mark.parametrize("name", sorted(set(news.__all__) - {"register_types"}))
def test_arguments_are_keywords_and_the_docstring_says_what_it_shrinks_towards(name):
    strategy = getattr(news, name)
    kinds = {
        each.name: each.kind
        for each in inspect.signature(strategy).parameters.values()
        if each.name not in {"facts", "parts"}
    }

    assert set(kinds.values()) <= {inspect.Parameter.KEYWORD_ONLY}
    assert "hrinks" in strategy.__doc__ or "see `" in strategy.__doc__


def test_everything_that_there_is_occurs():
    seen = {name: set() for name in ("outlet", "story", "genre", "type", "language", "block")}

    @settings(max_examples=100, database=None, deadline=None)
    @given(news.samples(language=""))
    def look(sample):
        article = sample.article
        seen["outlet"].add(sample.outlet)
        seen["story"].add(sample.story)
        seen["genre"].add(article.genre)
        seen["type"].add(article.type)
        seen["language"].add(article.language.partition("-")[0])
        seen["block"] |= {block.type for block in article.body}

    shapes = {(shape.type, shape.genre) for shape in SHAPES}
    kinds = {fields_dict(cls)["type"].default for cls in get_args(Block)}
    there = {
        "outlet": set(OUTLETS.names),
        "story": set(STORIES.names),
        "type": {kind for kind, _ in shapes},
        "genre": {genre for _, genre in shapes} | {"obituary"},
        "language": {locale.tag.partition("-")[0] for locale in LOCALES if locale.written},
        "block": kinds - {"raw_html"},  # which generators never write
    }
    # in many runs: within one, most examples are others of the same page that Hypothesis varied
    for number in range(40):
        if seen != there:
            seed(number)(look)()

    assert seen == there


@given(news.corpora(min_size=2, max_size=5))
def test_a_corpus_keeps_to_its_size_and_labels_what_is_in_it(corpus):
    assert 2 <= len(corpus) <= 5
    assert len({article.id for article in corpus.articles}) == len(corpus)
    for sample in corpus:
        assert validate(sample.article, now=NOW)
        assert sample.link is None or corpus[sample.link.source]


@given(news.revisions())
def test_versions_come_in_order(versions):
    for older, newer in itertools.pairwise(versions):
        assert newer.article.version == older.article.version + 1
        assert newer.article.revision_of == older.article.id
        assert newer.article.updated_at > (older.article.updated_at or older.article.published_at)


@given(st.data())
def test_facts_are_told_as_they_are_given(data):
    facts = data.draw(news.events(story="storm"))
    sample = data.draw(news.from_facts(facts, outlet="wire", language="de"))

    assert sample.facts.people == facts.people
    assert sample.article.language == "de-DE"
    assert validate(sample.article, now=NOW)


@given(news.live_blogs(), news.quotes(), news.datelines(), news.organizations(), news.places())
def test_more_parts_have_their_shape(blog, quote, dateline, organization, place):
    assert blog.type == "live_blog"
    assert any(block.type == "live_entry" for block in blog.body)
    assert quote.text
    assert quote.speaker.name
    assert dateline.place.name.casefold() in dateline.text.casefold()
    assert organization.base
    assert place.country


@given(news.headlines(), news.bylines(), news.people(), news.events(story="talks"))
def test_parts_have_their_shape(headline, byline, person, event):
    assert headline.strip() == headline != ""
    assert byline
    assert person.name == f"{person.given} {person.family}"
    assert event.kind == "talks"
    assert event.moments["event"] < event.moments["published"] < event.moments["next"]


@pytest.mark.parametrize(
    ("make", "error", "said"),
    [
        (lambda: news.samples(outlet="wires").example(), UnknownNameError, "did you mean 'wire'"),
        (lambda: news.articles(title=st.just("x")), UsageError, "title=… is no part"),
        (lambda: news.samples(language="la").example(), UsageError, "language='la' is none"),
        (lambda: news.defective_articles(rules=["XXX"]).example(), UsageError, "names no rule"),
        (lambda: news.defective_articles(rules=["RUN"]).example(), UsageError, "break no articles"),
    ],
)
@pytest.mark.filterwarnings("ignore::hypothesis.errors.NonInteractiveExampleWarning")
def test_a_wrong_argument_says_what_is_allowed(make, error, said):
    with pytest.raises(error, match=said):
        make()


def test_the_call_is_shown():
    assert repr(news.samples(outlet="wire")) == "samples(outlet='wire')"
