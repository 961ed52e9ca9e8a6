"""The newsroom: facts, a language and a house style become an article that carries its truth.

Everything is drawn from a `newsfixtures.choice.Chooser`, simplest option first: seeded for files,
Hypothesis for tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.annotations import realigned
from newsfixtures.choice import SeededChooser
from newsfixtures.errors import UnknownNameError, UsageError
from newsfixtures.hazards import HAZARDS
from newsfixtures.newsroom._assignments import assigned, covered, outlets_for, tell
from newsfixtures.newsroom._corpora import Corpus, brief_of, member_at
from newsfixtures.newsroom._samples import Defect, Link, Planted, Sample
from newsfixtures.rules import RULES, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsfixtures.choice import Chooser
    from newsfixtures.documents import Grade

__all__ = [
    "GENERATOR_VERSION",
    "Corpus",
    "Defect",
    "Link",
    "Planted",
    "Sample",
    "corpus",
    "generate",
    "outlets_for",
    "sample_at",
    "tell",
    "with_defects",
    "with_hazard",
]

GENERATOR_VERSION = "1"
"""Changes whenever the same seed would give other articles."""


def sample_at(
    index: int,
    *,
    seed: int = 0,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
    related: int = 0,
    relations: Sequence[str] = (),
) -> Sample:
    """Return sample *index* of *seed*: the same alone as in bulk, in any process.

    Takes the arguments of `generate`.

    Raises:
        UnknownNameError: there is no such outlet, story or relation.
        UsageError: no outlet writes in *language*, or *related* is no percentage.
    """
    if related:
        brief = brief_of(outlet, story, language, related, relations)
        return member_at(seed, index, brief)
    choose = SeededChooser(seed, index)
    house, kind = assigned(choose, outlet, story, language)
    return covered(choose, house, kind, seed=seed, index=index)


def generate(
    count: int,
    *,
    seed: int = 0,
    start: int = 0,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
    related: int = 0,
    relations: Sequence[str] = (),
) -> Iterator[Sample]:
    """Yield *count* samples of *seed*, from index *start* on.

    Args:
        count: How many.
        seed: The same seed, the same samples.
        start: The index of the first.
        outlet: The name of the outlet; any when left out.
        story: The name of the kind of event; any when left out.
        language: A BCP 47 tag that the outlet's must begin with.
        related: Percent of the samples that come of one before them; ``sample.link`` says how.
        relations: How they may belong together (`newsfixtures.newsroom.relations`); in every way
            that keeps to *outlet* and *language* when left out.

    Raises:
        UnknownNameError: there is no such outlet, story or relation.
        UsageError: no outlet writes in *language*, *count* is below 0, or *related* is no
            percentage.
    """
    if count < 0:
        msg = f"count={count} is below 0; use 0 for no articles"
        raise UsageError(msg)
    outlets_for(outlet, language)
    for index in range(start, start + count):
        yield sample_at(
            index,
            seed=seed,
            outlet=outlet,
            story=story,
            language=language,
            related=related,
            relations=relations,
        )


def corpus(
    count: int,
    *,
    seed: int = 0,
    start: int = 0,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
    related: int = 50,
    relations: Sequence[str] = (),
) -> Corpus:
    """Return *count* samples of *seed*, half of which belong together, and which do.

    Takes the arguments of `generate`, and raises as it does.
    """
    samples = generate(
        count,
        seed=seed,
        start=start,
        outlet=outlet,
        story=story,
        language=language,
        related=related,
        relations=relations,
    )
    return Corpus(samples=tuple(samples), seed=seed)


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


def with_hazard(
    sample: Sample,
    kind: str | None = None,
    *,
    grades: Sequence[Grade] = ("typical", "legal"),
    choose: Chooser | None = None,
) -> Sample:
    """Return *sample* with a value that is legal and hard where values of its kind stand.

    Args:
        sample: The sample; ``hazards`` of what comes back says what was planted.
        kind: A kind of `newsfixtures.hazards`; any when left out.
        grades: How common the value may be.
        choose: Where the choice comes from; the sample's seed and index when left out.

    Raises:
        UnknownNameError: there is no such kind.
        UsageError: no value of the kind has one of *grades*.
    """
    choose = choose or SeededChooser(sample.seed or 0, sample.index or 0, purpose="hazards")
    hazard = HAZARDS[kind] if kind else choose.pick(tuple(HAZARDS))
    values = hazard.graded(*grades)
    if not values:
        msg = f"grades={list(grades)!r} leave no hazard of kind {hazard.name}"
        raise UsageError(msg)
    value = choose.pick(values)
    article = hazard.plant(sample.article, value.text)
    annotations = realigned(sample.annotations, sample.article, article)
    planted = Planted(hazard.name, value.text, value.why)
    return evolve(
        sample, article=article, annotations=annotations, hazards=(*sample.hazards, planted)
    )


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
