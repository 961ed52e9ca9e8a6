"""Hypothesis strategies for news: articles with their truth, and the parts they are made of.

Every article reads its choices from a few drawn tapes of bytes, one a part, which makes it fast to
draw and small to shrink: towards one outlet, one story, the fewest grafs, the plainest words.
What is *likely* is said by outlets; arguments say what is *valid*.

    from hypothesis import given
    from newsfixtures import strategies as news

    @given(news.samples(outlet="wire"))
    def test_speakers(sample): ...
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, fields_dict
from hypothesis import strategies as st

from newsfixtures.annotations import Annotations
from newsfixtures.article import Article
from newsfixtures.errors import UsageError
from newsfixtures.locales._grammar import words_of
from newsfixtures.newsroom import Sample, outlets_for, tell, with_defects
from newsfixtures.stories import STORIES, Facts, Person
from newsfixtures.strategies._tape import TapeChooser
from newsfixtures.validation import chosen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

    from newsfixtures.rules import Rule

__all__ = [
    "articles",
    "bylines",
    "defective_articles",
    "defective_samples",
    "events",
    "headlines",
    "people",
    "register_types",
    "samples",
]


@st.composite
def samples(
    draw: DrawFn,
    *,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
) -> Sample:
    """Generate articles with their annotations.

    Args:
        draw: Given by Hypothesis.
        outlet: The name of the outlet; any when left out.
        story: The name of the kind of event; any when left out.
        language: A BCP 47 tag that the outlet's must begin with.

    Shrinks towards the first outlet and story by name, few grafs, and the first template of each
    kind.

    Raises:
        UnknownNameError: there is no such outlet or story.
        UsageError: no outlet writes in *language*.
    """
    house = draw(st.sampled_from(outlets_for(outlet, language)))
    kind = draw(st.sampled_from([STORIES[story]] if story else list(STORIES)))
    return tell(TapeChooser(draw), outlet=house.name, story=kind.name)


def articles(
    *,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
    **parts: SearchStrategy[Any],
) -> SearchStrategy[Article]:
    """Generate articles; a part is replaced by a strategy for it (``headline=st.text()``).

    Takes the arguments of `samples`, and shrinks as it does.

    Raises:
        UsageError: the article has no such part, or no outlet writes in *language*.
        UnknownNameError: there is no such outlet or story.
    """
    for name in parts:
        if name not in fields_dict(Article):
            msg = f"{name}=… is no part of an article; see newsfixtures.Article for its fields"
            raise UsageError(msg)
    whole = samples(outlet=outlet, story=story, language=language).map(_article)
    if not parts:
        return whole
    return st.builds(_with_parts, whole, st.fixed_dictionaries(parts))


@st.composite
def defective_samples(
    draw: DrawFn,
    *,
    rules: Sequence[str] = (),
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
) -> Sample:
    """Generate samples with exactly one defect, of one of *rules* (all record rules if empty).

    ``sample.defects`` says which and where. Shrinks towards the first of *rules* and the smallest
    article that can have its defect.

    Raises:
        UsageError: a selector names no rule that breaks articles.
    """
    broken = _record_rules(rules)
    rule = draw(st.sampled_from(broken))
    sample = draw(samples(outlet=outlet, story=story, language=language).filter(_can_have(rule)))
    choose = TapeChooser(draw)
    choose.part(48)
    return with_defects(sample, [rule.code], choose)


def defective_articles(
    *,
    rules: Sequence[str] = (),
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
) -> SearchStrategy[Article]:
    """Generate articles with exactly one defect; see `defective_samples`."""
    broken = defective_samples(rules=rules, outlet=outlet, story=story, language=language)
    return broken.map(_article)


def headlines(*, outlet: str | None = None, story: str | None = None) -> SearchStrategy[str]:
    """Generate headlines as outlets print them. Shrinks towards short and plain ones."""
    return samples(outlet=outlet, story=story).map(lambda sample: sample.article.headline)


def bylines(*, outlet: str | None = None) -> SearchStrategy[str]:
    """Generate bylines as outlets print them. Shrinks towards one writer."""
    return samples(outlet=outlet).map(lambda sample: sample.article.byline or "")


def events(*, story: str | None = None) -> SearchStrategy[Facts]:
    """Generate the facts of events, told in no language yet.

    Shrinks towards the first kind of event by name and the earliest day.

    Raises:
        UnknownNameError: there is no such story.
    """
    kinds = [STORIES[story]] if story else list(STORIES)
    return st.sampled_from(kinds).flatmap(_facts)


def people(*, story: str | None = None) -> SearchStrategy[Person]:
    """Generate people as stories cast them. Shrinks towards the first name of the list."""
    return events(story=story).flatmap(lambda facts: st.sampled_from(list(facts.people.values())))


def register_types() -> None:
    """Let ``st.from_type`` know our types (called by Hypothesis through its entry point)."""
    st.register_type_strategy(Article, articles())
    st.register_type_strategy(Sample, samples())
    st.register_type_strategy(Annotations, samples().map(lambda sample: sample.annotations))
    st.register_type_strategy(Facts, events())
    st.register_type_strategy(Person, people())


def _article(sample: Sample) -> Article:
    return sample.article


def _with_parts(article: Article, parts: dict[str, Any]) -> Article:
    return evolve(article, **parts)


@st.composite
def _facts(draw: DrawFn, story: Any) -> Facts:  # noqa: ANN401 (a Story)
    choose = TapeChooser(draw)
    choose.part(56)
    facts: Facts = story.draw(choose, words_of("en").world)
    return facts


def _record_rules(selectors: Sequence[str]) -> list[Rule]:
    found = [rule for rule in chosen(selectors or ["ALL"]) if rule.level == "record"]
    if not selectors:
        found = [rule for rule in found if not rule.ground_truth_only]
    if not found:
        msg = f"rules={list(selectors)!r} break no articles; use rules of level record"
        raise UsageError(msg)
    return found


def _can_have(rule: Rule) -> Any:  # noqa: ANN401 (a predicate)
    return lambda sample: rule.needs(sample.article)
