"""A rewrite: another outlet tells the same facts on its own, in other sentences."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.choice import Table
from newsfixtures.newsroom._assembly import told
from newsfixtures.newsroom._samples import Sample
from newsfixtures.newsroom.relations import Relation
from newsfixtures.newsroom.relations._deriving import (
    edition_of,
    houses,
    is_told,
    linked,
    moved,
    numbered,
    plain_body,
    related,
    stock_of,
)
from newsfixtures.stories import STORIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._stock import Stock
    from newsfixtures.newsroom._templates import Template
    from newsfixtures.outlets import Outlet

_SHAPES = ("report", "brief", "sectioned", "analysis", "broadcast", "opinion")
"""Those that make do with whatever sentences are left."""
_TRIES = 4
_SENTENCE = re.compile(r"[^.!?。！？।\n\"“”«»„]+")
_LONG = 40


def derive(choose: Chooser, sample: Sample) -> Sample | None:
    """Tell the facts of *sample* elsewhere, without any of its sentences."""
    home, facts = edition_of(sample), sample.facts
    others = [
        free
        for each in houses(home.language)
        if each.name != sample.outlet and (free := _free(each)) is not None
    ]
    if not (facts and others):
        return None
    choose.part(16)
    other = choose.pick(others)
    left = _untold(sample, other)
    if not (left.ledes and left.headlines and left.cores):
        return None
    later = moved(facts, timedelta(minutes=choose.number(5, 110)))
    for _ in range(_TRIES):
        article, annotations = told(choose, other, STORIES[sample.story], later, left)
        if not _sentences(article) & _sentences(sample.article):
            break
    else:
        return None
    article = numbered(choose, article, other)
    article = evolve(article, related=(*article.related, related("same_event", sample.article)))
    made = Sample(
        article=article,
        annotations=annotations,
        outlet=other.name,
        story=sample.story,
        facts=later,
    )
    return linked("rewrite", sample, made, "the same facts, told independently by another outlet")


def _sentences(article: Article) -> set[str]:
    """Return the long sentences of the body, without house style."""
    found = _SENTENCE.findall(plain_body(article))
    return {each for each in map(str.strip, found) if len(each) >= _LONG}


@cache
def _free(outlet: Outlet) -> Outlet | None:
    """Return *outlet* with those of its shapes that need no certain number of sentences."""
    flat = outlet.shapes.flat
    weights = {each: flat.count(each) for each in outlet.shapes if each in _SHAPES}
    return evolve(outlet, shapes=Table(weights)) if weights else None


def _untold(sample: Sample, outlet: Outlet) -> Stock:
    """Return what *outlet* can tell the story with, less what *sample* was told with."""
    stock, text = stock_of(sample, outlet), plain_body(sample.article)
    return stock._replace(
        headlines=tuple(each for each in stock.headlines if not is_told(each, text)),
        ledes=tuple(each for each in stock.ledes if not is_told(each, text)),
        details=tuple(each for each in stock.details if not _any_told(each.alone, text)),
        background=tuple(each for each in stock.background if not is_told(each, text)),
        outlook=tuple(each for each in stock.outlook if not is_told(each, text)),
        cores=tuple(
            each for each in stock.cores if not _any_told([part.words for part in each.parts], text)
        ),
    )


def _any_told(templates: Iterable[Template], text: str) -> bool:
    return any(is_told(each, text) for each in templates)


RELATION = Relation(__name__, derive=derive, weight=16, elsewhere=True)
