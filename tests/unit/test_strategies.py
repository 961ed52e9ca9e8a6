import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from newsfixtures import Annotations, Article, Sample, UnknownNameError, UsageError, validate
from newsfixtures import strategies as news
from newsfixtures.outlets import OUTLETS
from newsfixtures.pointers import resolve
from newsfixtures.stories import STORIES, Facts, Person


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


@pytest.mark.parametrize("public", [Article, Sample, Annotations, Facts, Person])
def test_from_type_knows_every_public_type(public):
    assert isinstance(smallest(st.from_type(public)), public)


@pytest.mark.parametrize(
    ("strategy", "predicate", "most"),
    [
        (news.articles(), lambda a: True, 6),
        (news.articles(), lambda a: len(a.headline) > 80, 8),
        (news.articles(), lambda a: len(a.authors) == 2, 8),
        (news.articles(outlet="wire"), lambda a: a.updated_at is not None, 8),
        (news.articles(), lambda a: a.media, 8),
        (news.defective_articles(rules=["QUO001"]), lambda a: True, 8),
        (news.defective_articles(rules=["BYL001"]), lambda a: True, 7),
        (news.defective_articles(rules=["mojibake"]), lambda a: True, 8),
    ],
)
def test_a_failing_example_shrinks_to_a_small_article(strategy, predicate, most):
    found = smallest(strategy, predicate)

    assert len(found.body) <= most


def test_every_outlet_and_story_occurs():
    seen = set()

    @settings(max_examples=1000, database=None, derandomize=True, deadline=None)
    @given(news.samples())
    def look(sample):
        seen.add((sample.outlet, sample.story))

    look()

    assert {outlet for outlet, _ in seen} == set(OUTLETS.names)
    assert {story for _, story in seen} == set(STORIES.names)


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
        (lambda: news.samples(language="fr").example(), UsageError, "language='fr' is none"),
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
