"""Relations: how one article comes of another. One relation a file, ending in ``RELATION``.

From a told sample and its facts each makes another that belongs to it, with a `Link` that says
why. Its truth is as complete: it is told from facts again, or its spans move with its text.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import field, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.choice import Chooser
from newsfixtures.newsroom._samples import Sample


@frozen(eq=False)
class Relation(Plugin):
    """One way in which articles belong together.

    Attributes:
        derive: Makes the other article; nothing where the sample does not lend itself to it.
        same_story: Whether both tell the same running story.
        replaces: Whether the other is a new version, so that the first is out of date.
        weight: How often it is met, next to others.
        chained: Whether one goes on from the last of its kind, such as the next day of a series.
        stories: The kinds of events that lend themselves to it; all if empty.
        prepare: Makes a sample ready for it where it is known to come.
        elsewhere: Whether another outlet prints it.
        abroad: Whether it is in another language.
    """

    derive: Callable[[Chooser, Sample], Sample | None] = field(kw_only=True)
    weight: int = field(kw_only=True)
    chained: bool = field(kw_only=True, default=False)
    stories: frozenset[str] = field(kw_only=True, default=frozenset())
    prepare: Callable[[Sample], Sample] | None = field(kw_only=True, default=None)
    same_story: bool = field(kw_only=True, default=True)
    replaces: bool = field(kw_only=True, default=False)
    elsewhere: bool = field(kw_only=True, default=False)
    abroad: bool = field(kw_only=True, default=False)


RELATIONS = Registry("relation", __name__, "RELATION", Relation)
"""Every relation, by name."""
