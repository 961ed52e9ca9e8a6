"""The newsroom: facts, a language and a house style become an article that carries its truth.

Everything is drawn from a `newsfixtures.choice.Chooser`, simplest option first: seeded for files,
Hypothesis for tests.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from newsfixtures.annotations import Annotations, realigned
from newsfixtures.article import Article
from newsfixtures.choice import Chooser, SeededChooser
from newsfixtures.errors import UnknownNameError, UsageError
from newsfixtures.findings import Spot
from newsfixtures.newsroom._assembly import drawn, told
from newsfixtures.outlets import OUTLETS, Outlet, editions
from newsfixtures.rules import RULES, Rule
from newsfixtures.stories import STORIES, Story

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GENERATOR_VERSION = "1"
"""Changes whenever the same seed would give other articles."""


@frozen(slots=False)
class Defect:
    """A defect put in on purpose: the rule's code and where it must report."""

    code: str
    spots: tuple[Spot, ...]
    also: tuple[str, ...] = ()


@frozen(kw_only=True, slots=False)
class Sample:
    """A generated article with its truth.

    *seed* and *index* make it again, where it came from a seed; *outlet* and *story* are names;
    *defects* say what was broken on purpose.
    """

    article: Article
    annotations: Annotations
    outlet: str
    story: str
    seed: int | None = None
    index: int | None = None
    defects: tuple[Defect, ...] = ()


def tell(
    choose: Chooser,
    *,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
) -> Sample:
    """Return a sample drawn from *choose*.

    Args:
        choose: Where every choice comes from.
        outlet: The name of the outlet; any when left out.
        story: The name of the kind of event; any when left out.
        language: A BCP 47 tag that the outlet's must begin with.

    Raises:
        UnknownNameError: there is no such outlet or story.
        UsageError: no outlet writes in *language*.
    """
    house = choose.pick(outlets_for(outlet, language))
    kind = STORIES[story] if story else choose.pick(_stories())
    return _told(choose, house, kind)


def sample_at(
    index: int,
    *,
    seed: int = 0,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
) -> Sample:
    """Return sample *index* of *seed*: the same alone as in bulk, in any process.

    Raises:
        UnknownNameError: there is no such outlet or story.
        UsageError: no outlet writes in *language*.
    """
    choose = SeededChooser(seed, index)
    house = choose.pick(outlets_for(outlet, language))
    kind = STORIES[story] if story else choose.pick(_stories())
    return _told(choose, house, kind, seed=seed, index=index)


def generate(
    count: int,
    *,
    seed: int = 0,
    start: int = 0,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
) -> Iterator[Sample]:
    """Yield *count* samples of *seed*, from index *start* on.

    Raises:
        UnknownNameError: there is no such outlet or story.
        UsageError: no outlet writes in *language*, or *count* is below 0.
    """
    if count < 0:
        msg = f"count={count} is below 0; use 0 for no articles"
        raise UsageError(msg)
    outlets_for(outlet, language)
    for index in range(start, start + count):
        yield sample_at(index, seed=seed, outlet=outlet, story=story, language=language)


def with_defects(sample: Sample, rules: Sequence[str], choose: Chooser | None = None) -> Sample:
    """Return *sample* broken by each of *rules*, codes or names, in their order.

    Rules that need what the article does not have are left out: ``defects`` lists those that were
    put in. Annotations move with the text; those that a defect destroyed are counted.

    Raises:
        UnknownNameError: there is no such rule.
        UsageError: a rule breaks documents, not articles.
    """
    choose = choose or SeededChooser(sample.seed or 0, sample.index or 0, purpose="defects")
    for name in rules:
        rule = _rule(name)
        if rule.level != "record":
            msg = (
                f"rule={name!r} breaks documents of level {rule.level}; use a rule of level record"
            )
            raise UsageError(msg)
        if rule.needs(sample.article):
            sample = _broken(sample, rule, choose)
    return sample


def _broken(sample: Sample, rule: Rule, choose: Chooser) -> Sample:
    injection = rule.inject(sample.article, choose)
    if injection.article is None:
        return sample
    annotations = realigned(sample.annotations, sample.article, injection.article)
    defect = Defect(rule.code, injection.spots, tuple(sorted({*rule.also, *injection.also})))
    return evolve(
        sample,
        article=injection.article,
        annotations=annotations,
        defects=(*sample.defects, defect),
    )


def _rule(name: str) -> Rule:
    for rule in RULES:
        if name.upper() == rule.code or name.replace("_", "-") == rule.name:
            return rule
    kind = "rule"
    raise UnknownNameError(kind, name, [*RULES.names, *(rule.code for rule in RULES)])


@cache
def _stories() -> tuple[Story, ...]:
    return tuple(STORIES)


@cache
def outlets_for(outlet: str | None = None, language: str | None = None) -> tuple[Outlet, ...]:
    """Return the outlets of that name and language, sorted by name.

    Raises:
        UnknownNameError: there is no such outlet.
        UsageError: no outlet writes in *language*.
    """
    names = (outlet,) if outlet else OUTLETS.names
    if language is None:
        return tuple(OUTLETS[name] for name in names)
    found = tuple(each for name in names for each in editions(name))
    if language:
        prefix = f"{language.lower()}-"
        found = tuple(each for each in found if f"{each.language.lower()}-".startswith(prefix))
        if not found:
            msg = (
                f"language={language!r} is none that such an outlet writes in; "
                "`newsfixtures outlets` lists them"
            )
            raise UsageError(msg)
    return found


def _told(
    choose: Chooser,
    outlet: Outlet,
    story: Story,
    *,
    seed: int | None = None,
    index: int | None = None,
) -> Sample:
    article, annotations = told(choose, outlet, story, drawn(choose, story, outlet))
    return Sample(
        article=article,
        annotations=annotations,
        outlet=outlet.name,
        story=story.name,
        seed=seed,
        index=index,
    )
