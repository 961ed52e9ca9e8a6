"""Articles that belong together, with the labels that say which."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve
from hypothesis import reject
from hypothesis import strategies as st

from newsfixtures.newsroom import Corpus
from newsfixtures.newsroom._corpora import Brief, begun, brief_of, continued, relations_from
from newsfixtures.newsroom.relations import RELATIONS
from newsfixtures.strategies._tape import TapeChooser

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

    from newsfixtures.newsroom import Link, Sample

_ALONE = ""
_VERSIONS = tuple(relation.name for relation in RELATIONS if relation.replaces)


@st.composite
def corpora(
    draw: DrawFn,
    *,
    min_size: int = 0,
    max_size: int = 8,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
    relations: Sequence[str] = (),
) -> Corpus:
    """Generate articles some of which belong together; ``corpus.links`` says which and why.

    Args:
        draw: Given by Hypothesis.
        min_size: The fewest articles.
        max_size: The most.
        outlet: The name of the outlet; any when left out.
        story: The name of the kind of event; any when left out.
        language: A BCP 47 tag that the outlets' must begin with.
        relations: How they may belong together; in every way that keeps to *outlet* and *language*
            when left out.

    Shrinks towards *min_size* articles, none related, each as `samples` shrinks.

    Raises:
        UnknownNameError: there is no such outlet, story or relation.
        UsageError: no outlet writes in *language*.
    """
    brief = brief_of(outlet, story, language, 50, relations)
    members: list[Sample] = []
    while len(members) < min_size or (len(members) < max_size and draw(_MORE)):
        how = draw(_hows(brief.relations))
        members.append(_apart(_next(draw, members, brief, how), members))
    return Corpus(samples=tuple(members))


@st.composite
def revisions(
    draw: DrawFn,
    *,
    max_size: int = 4,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
) -> tuple[Sample, ...]:
    """Generate the versions of one story, in order: the first, then revisions and corrections.

    The last may be a kill. Each ``link`` says what became of the version before.

    Shrinks towards the first version alone, as `samples` shrinks.

    Raises:
        UnknownNameError: there is no such outlet or story.
        UsageError: no outlet writes in *language*.
    """
    brief = brief_of(outlet, story, language, 50, _VERSIONS)
    versions = [begun(TapeChooser(draw), brief)]
    while len(versions) < max_size and draw(_MORE):
        how = draw(st.sampled_from(("revision", "correction", "kill")))
        newer = continued(TapeChooser(draw), versions[-1:], relations_from(how, brief))
        if newer is None:
            break
        versions.append(newer)
    return tuple(versions)


@st.composite
def links(draw: DrawFn) -> Link:
    """Generate what joins two articles. Shrinks towards the first relation by name."""
    brief = brief_of(None, None, None, 50, ())
    how = draw(st.sampled_from(brief.relations))
    choose = TapeChooser(draw)
    first = begun(choose, brief, RELATIONS[how])
    made = continued(choose, [first], relations_from(how, brief))
    if made is None or made.link is None:
        reject()
    return made.link


_MORE = st.integers(0, 3).map(bool)
"""Whether one more follows: mostly, and not in the end."""


@cache
def _hows(relations: tuple[str, ...]) -> SearchStrategy[str]:
    return st.sampled_from((_ALONE, *relations))


def _next(draw: DrawFn, members: list[Sample], brief: Brief, how: str) -> Sample:
    """Return a sample that belongs to one of *members* as *how* says, or to none."""
    choose = TapeChooser(draw)
    if how and members:
        choose.part(1)
        made = continued(choose, members, relations_from(how, brief))
        if made is not None:
            return made
    return begun(choose, brief, RELATIONS[how] if how else None)


def _apart(sample: Sample, members: list[Sample]) -> Sample:
    """Return *sample* under an id that none of *members* has."""
    taken = {member.article.id for member in members}
    article = sample.article
    stem, _, number = article.id.rpartition(":")
    place, _, end = (article.url or "").rpartition("-")
    while article.id in taken and number.isdecimal():
        number, end = str(int(number) + 1), str(int(end) + 1)
        article = evolve(article, id=f"{stem}:{number}", url=f"{place}-{end}")
    if article is sample.article:
        return sample
    link = sample.link and evolve(sample.link, target=article.id)
    own = sample.story_id == sample.article.id
    return evolve(
        sample, article=article, link=link, story_id=article.id if own else sample.story_id
    )
