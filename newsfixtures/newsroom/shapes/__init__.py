"""Shapes of articles: how a genre arranges what is told. One shape a file, ending in ``SHAPE``.

A shape lays out blocks at a `newsfixtures.newsroom._layout.Desk`; how long it gets and how often
it quotes is for the outlet and the article to say.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import field, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.article import ArticleType, Genre
from newsfixtures.newsroom._layout import Desk


@frozen(eq=False)
class Shape(Plugin):
    """One way to arrange an article.

    Attributes:
        lay: Lays out the body; its second argument is what the article opens with, a dateline
            or nothing.
        type: The type of such an article.
        genre: Its genre; obituaries are obituaries in every shape that reports.
        pictures: How many pictures it needs, whatever the outlet prints.
    """

    lay: Callable[[Desk, str], None] = field(kw_only=True)
    type: ArticleType = field(kw_only=True, default="article")
    genre: Genre = field(kw_only=True, default="reportage")
    pictures: int = field(kw_only=True, default=0)


SHAPES = Registry("shape", __name__, "SHAPE", Shape)
"""Every shape, by name."""
