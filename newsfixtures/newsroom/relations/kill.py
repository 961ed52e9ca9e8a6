"""A kill: the story is withdrawn. What is left is a headline that says so, and a notice."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.newsroom.relations import Relation
from newsfixtures.newsroom.relations._deriving import (
    again,
    edition_of,
    joined,
    linked,
    next_version,
)
from newsfixtures.newsroom.relations._notices import noticed
from newsfixtures.newsroom.relations._phrases import phrase, phrases_of

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._samples import Sample


def derive(choose: Chooser, sample: Sample) -> Sample | None:
    """Withdraw *sample*."""
    outlet, facts, article = edition_of(sample), sample.facts, sample.article
    words = phrases_of(outlet)
    if not (facts and words):
        return None
    choose.part(16)
    telling = again(choose, facts, outlet)
    at = (article.updated_at or telling.told) + timedelta(minutes=choose.number(10, 180))
    place = telling["city"]
    bare = evolve(
        article,
        headline=telling.write("/headline", (phrase(telling, words.killed, city=place),)),
        status="canceled",
        type="article",
        genre="reportage",
        body=(),
        byline=None,
        authors=(),
        dateline=None,
        media=(),
        lead_media=None,
        people=(),
        organizations=(),
        places=(),
        notices=(),
        claims=(),
        related=(),
        sources=(),
    )
    bare = noticed(bare, telling, "retraction", phrase(telling, words.kill), at)
    truth = evolve(sample.annotations, mentions=(), quotes=(), times=(), amounts=(), languages=())
    bare, truth = joined(bare, truth, telling)
    bare = next_version(bare, article)
    made = evolve(sample, article=bare, annotations=truth, retell=None, seed=None, index=None)
    return linked("kill", sample, made, f"version {article.version} was withdrawn")


RELATION = Relation(__name__, derive=derive, weight=2, replaces=True)
