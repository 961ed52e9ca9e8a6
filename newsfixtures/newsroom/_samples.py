"""Samples: what the newsroom hands out, and how one belongs to another."""

from __future__ import annotations

from collections.abc import Callable

from attrs import field, frozen

from newsfixtures.annotations import Annotations
from newsfixtures.article import Article
from newsfixtures.findings import Spot
from newsfixtures.outlets import Outlet
from newsfixtures.stories import Facts

Told = tuple[Article, Annotations]
Retell = Callable[[Facts, Outlet], Told]


@frozen(slots=False)
class Defect:
    """A defect put in on purpose: the rule's code and where it must report."""

    code: str
    spots: tuple[Spot, ...]
    also: tuple[str, ...] = ()


@frozen(slots=False)
class Planted:
    """A hazard that was planted on purpose: its kind, its text, and why it is hard."""

    kind: str
    text: str
    why: str


@frozen(slots=False)
class Link:
    """Two articles belong together: *target* was made of *source*, both by id.

    *kind* is the name of the relation, *why* says what the two share and where they part.
    """

    kind: str
    source: str
    target: str
    why: str


@frozen(kw_only=True, slots=False)
class Sample:
    """A generated article with its truth.

    *seed* and *index* make it again, where it came from a seed; *outlet* and *story* are names;
    *defects* say what was broken on purpose, *hazards* what is legal and hard; *facts* are what it tells. *link* says how it belongs
    to an earlier article, *story_id* is the id of the article that began the running story.
    *retell* tells other facts in the same words, where the choices were remembered.
    """

    article: Article
    annotations: Annotations
    outlet: str
    story: str
    seed: int | None = None
    index: int | None = None
    defects: tuple[Defect, ...] = ()
    hazards: tuple[Planted, ...] = ()
    facts: Facts | None = None
    link: Link | None = None
    story_id: str | None = None
    retell: Retell | None = field(default=None, eq=False, repr=False)
