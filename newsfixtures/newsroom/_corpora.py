"""Corpora: articles some of which belong together, with labels that say which and why.

Whether article I of a seed belongs to one before it follows from seed and index alone, and so does
its whole cluster; the same article comes out alone and in bulk, in any process.
"""

from __future__ import annotations

from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from newsfixtures.choice import SeededChooser, Table
from newsfixtures.errors import UsageError
from newsfixtures.newsroom._assignments import covered, outlets_for
from newsfixtures.newsroom._samples import Link, Sample
from newsfixtures.newsroom.relations import RELATIONS, Relation
from newsfixtures.stories import STORIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser

_LONGEST = 64
"""A story runs over as many indexes at most."""


@frozen(kw_only=True, slots=False)
class Corpus:
    """Samples, some of which belong together.

    ``links`` say which and why, ``clusters`` gather those that tell one running story, by the id of
    the article that began it. Made by `corpus`, or by `newsfixtures.strategies.corpora`.
    """

    samples: tuple[Sample, ...]
    seed: int | None = None

    def __len__(self) -> int:
        """Count the samples."""
        return len(self.samples)

    def __iter__(self) -> Iterator[Sample]:
        """Yield the samples, each behind those that it was made of."""
        return iter(self.samples)

    def __getitem__(self, identity: str) -> Sample:
        """Return the sample whose article has that id.

        Raises:
            KeyError: there is none.
        """
        return self._by_id[identity]

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles alone."""
        return tuple(sample.article for sample in self.samples)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Which article was made of which; both stand in the corpus."""
        links = (sample.link for sample in self.samples)
        return tuple(link for link in links if link and link.source in self._by_id)

    @cached_property
    def clusters(self) -> Mapping[str, tuple[str, ...]]:
        """The ids of the articles of each running story, those told once among them."""
        found: dict[str, list[str]] = {}
        for sample in self.samples:
            own = sample.article.id
            found.setdefault(sample.story_id or own, []).append(own)
        return {story: tuple(members) for story, members in found.items()}

    def pairs(self, kind: str | None = None) -> Iterator[tuple[Sample, Sample]]:
        """Yield those that a relation of that *kind*, or any, joins: source and target."""
        for link in self.links:
            if kind in {None, link.kind}:
                yield self[link.source], self[link.target]

    @cached_property
    def _by_id(self) -> dict[str, Sample]:
        return {sample.article.id: sample for sample in self.samples}


@frozen
class Brief:
    """What was asked of a corpus: *related* percent of the articles come of one before them."""

    outlet: str | None = None
    story: str | None = None
    language: str | None = None
    related: int = 0
    relations: tuple[str, ...] = ()


def brief_of(
    outlet: str | None,
    story: str | None,
    language: str | None,
    related: int,
    relations: Sequence[str],
) -> Brief:
    """Return what was asked; without *relations*, all that keep to *outlet* and *language*.

    Raises:
        UnknownNameError: there is no such relation.
        UsageError: *related* is no percentage.
    """
    if not 0 <= related <= 100:  # noqa: PLR2004 (percent)
        msg = f"related={related!r} is no percentage; use 0 to 100"
        raise UsageError(msg)
    names = tuple(RELATIONS[name].name for name in relations) or tuple(
        each.name
        for each in RELATIONS
        if not (each.elsewhere and outlet) and not (each.abroad and language)
    )
    return Brief(outlet, story, language, related, names)


def member_at(seed: int, index: int, brief: Brief) -> Sample:
    """Return article *index* of *seed*, which comes of one before it or begins a story."""
    first = index
    while _follows(seed, first, brief):
        first -= 1
    members = _running(seed, first, brief)
    while len(members) <= index - first:
        members.append(_member(seed, first + len(members), members, brief))
    return members[index - first]


@lru_cache(maxsize=4)
def _running(seed: int, first: int, brief: Brief) -> list[Sample]:  # noqa: ARG001 (the key)
    """Return the story that begins at index *first*, as far as it has been told."""
    return []


def _follows(seed: int, index: int, brief: Brief) -> bool:
    if not brief.related or index % _LONGEST == 0:
        return False
    return SeededChooser(seed, index, purpose="related").chance(brief.related)


def _member(seed: int, index: int, members: list[Sample], brief: Brief) -> Sample:
    made = None
    if members:
        choose = SeededChooser(seed, index, purpose="relation")
        made = continued(choose, members, _first(seed, index, brief))
    if made is None:
        awaited = None
        if _follows(seed, index + 1, brief):
            awaited = _first(seed, index + 1, brief)[0]
        made = begun(SeededChooser(seed, index), brief, awaited)
    return evolve(made, seed=seed, index=index)


def _first(seed: int, index: int, brief: Brief) -> tuple[Relation, ...]:
    """Return the relations that article *index* may have to one before it, the first drawn."""
    choose = SeededChooser(seed, index, purpose="relation-kind")
    return relations_from(choose.pick(_weighted(brief.relations)), brief)


def relations_from(name: str, brief: Brief) -> tuple[Relation, ...]:
    """Return the relations asked for, the one called *name* first, the others behind it."""
    at = brief.relations.index(name)
    return tuple(RELATIONS[each] for each in (*brief.relations[at:], *brief.relations[:at]))


@cache
def _weighted(relations: tuple[str, ...]) -> Table[str]:
    return Table({name: RELATIONS[name].weight for name in relations})


def begun(choose: Chooser, brief: Brief, awaited: Relation | None = None) -> Sample:
    """Return a sample that begins a story, made ready for a relation that is to come."""
    choose.part(4)
    house = choose.pick(outlets_for(brief.outlet, brief.language))
    story = STORIES[brief.story or choose.pick(_stories(brief, awaited))]
    sample = covered(choose, house, story, remember=True)
    return awaited.prepare(sample) if awaited and awaited.prepare else sample


def _stories(brief: Brief, awaited: Relation | None) -> tuple[str, ...]:
    """Return the kinds of events that suit what is to come, or all relations asked for."""
    limits = [awaited.stories] if awaited else [RELATIONS[each].stories for each in brief.relations]
    return tuple(sorted(set().union(*limits))) if limits and all(limits) else STORIES.names


def continued(
    choose: Chooser, members: Sequence[Sample], relations: Sequence[Relation]
) -> Sample | None:
    """Return a sample that comes of one of *members* by the first of *relations* that can be.

    What has been replaced by a newer version or withdrawn is left alone. Nothing comes of it where
    no relation can be.
    """
    replaced = {identity for member in members for identity in member.article.supersedes}
    current = [
        member
        for member in members
        if member.article.id not in replaced and member.article.status == "usable"
    ]
    if not current:
        return None
    source = choose.pick(current)
    for relation in relations:
        made = relation.derive(choose, _last(relation, source, current))
        if made is not None:
            return made
    return None


def _last(relation: Relation, source: Sample, members: Sequence[Sample]) -> Sample:
    """Return what *relation* goes on from: *source*, or the last that came of it that way."""
    after = {m.link.source: m for m in members if m.link and m.link.kind == relation.name}
    while relation.chained and source.article.id in after:
        source = after[source.article.id]
    return source
