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

from newsfixtures.strategies._articles import (
    articles,
    defective_articles,
    defective_samples,
    from_facts,
    live_blogs,
    samples,
)
from newsfixtures.strategies._documents import (
    documents,
    feeds,
    hazardous_articles,
    hazards,
    pages,
)
from newsfixtures.strategies._parts import (
    bylines,
    datelines,
    events,
    headlines,
    organizations,
    people,
    places,
    quotes,
)
from newsfixtures.strategies._related import corpora, revisions
from newsfixtures.strategies._types import register_types

__all__ = [
    "articles",
    "bylines",
    "corpora",
    "datelines",
    "defective_articles",
    "defective_samples",
    "documents",
    "events",
    "feeds",
    "from_facts",
    "hazardous_articles",
    "hazards",
    "headlines",
    "live_blogs",
    "organizations",
    "pages",
    "people",
    "places",
    "quotes",
    "register_types",
    "revisions",
    "samples",
]
