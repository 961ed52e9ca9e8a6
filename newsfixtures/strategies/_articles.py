"""Whole articles: clean, broken on purpose, live, or told from given facts."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import evolve, fields_dict
from hypothesis import strategies as st

from newsfixtures.article import Article
from newsfixtures.choice import Table
from newsfixtures.errors import UsageError
from newsfixtures.locales._grammar import words_of
from newsfixtures.newsroom import Sample, outlets_for, with_defects
from newsfixtures.newsroom._assignments import covered
from newsfixtures.newsroom.relations._names import in_latin, rewritten
from newsfixtures.stories import STORIES, Facts
from newsfixtures.strategies._tape import TapeChooser
from newsfixtures.validation import chosen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

    from newsfixtures.outlets import Outlet
    from newsfixtures.rules import Rule


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
        language: A BCP 47 tag that the outlet's must begin with; ``""`` for any language, the
            outlet's own when left out.

    Shrinks towards the first outlet and story by name, the outlet's plainest shape, a lede alone,
    and the first template of each kind.

    Raises:
        UnknownNameError: there is no such outlet or story.
        UsageError: no outlet writes in *language*.
    """
    house = draw(st.sampled_from(_pages(outlet, language)))
    kind = draw(st.sampled_from([STORIES[story]] if story else list(STORIES)))
    return covered(TapeChooser(draw), house, kind)


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


@st.composite
def live_blogs(
    draw: DrawFn,
    *,
    outlet: str = "live-desk",
    story: str | None = None,
    language: str | None = None,
) -> Article:
    """Generate live blogs, whatever else the outlet prints.

    Shrinks towards one short entry, no key event, without a headline.

    Raises:
        UnknownNameError: there is no such outlet or story.
        UsageError: no outlet writes in *language*.
    """
    house = draw(st.sampled_from(outlets_for(outlet, language)))
    kind = draw(st.sampled_from([STORIES[story]] if story else list(STORIES)))
    return covered(TapeChooser(draw), _in_shape(house, "live-blog"), kind).article


@st.composite
def from_facts(
    draw: DrawFn,
    facts: Facts,
    *,
    outlet: str | None = None,
    language: str | None = None,
) -> Sample:
    """Generate samples that tell *facts*, such as `events` gives.

    Names are written as the language writes them, where that can be known.

    Shrinks towards the first outlet by name, few grafs, and the first template of each kind.

    Raises:
        UnknownNameError: there is no such outlet.
        UsageError: no outlet writes in *language*.
    """
    house = draw(st.sampled_from(outlets_for(outlet, language)))
    latin = in_latin(facts)
    named = rewritten(latin, words_of(house.locale).world) if latin else facts
    return covered(TapeChooser(draw), house, STORIES[facts.kind], named)


@cache
def _pages(outlet: str | None, language: str | None) -> tuple[Outlet, ...]:
    """Return every outlet of that name and language, once in each shape of its articles."""
    houses = outlets_for(outlet, language)
    return tuple(_in_shape(house, shape) for house in houses for shape in house.shapes)


@cache
def _in_shape(outlet: Outlet, shape: str) -> Outlet:
    return evolve(outlet, shapes=Table({shape: 1}))


def _article(sample: Sample) -> Article:
    return sample.article


def _with_parts(article: Article, parts: dict[str, Any]) -> Article:
    return evolve(article, **parts)


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
