"""A series: the next day's piece of a column that has one title.

Markets and weather are told day after day under the same title; only figures and days differ.
A sample lends itself to it if its headline names no figure, day or person, so that it can stand
over the next piece as well; one that is made for it gets a standing head of section and city.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.annotations import SPANS
from newsfixtures.newsroom._assembly import slug_of, told
from newsfixtures.newsroom._retelling import Edited, Replay
from newsfixtures.newsroom._samples import Sample
from newsfixtures.newsroom.relations import Relation
from newsfixtures.newsroom.relations._deriving import (
    again,
    edition_of,
    joined,
    linked,
    numbered,
    related,
    unheaded,
    within,
)
from newsfixtures.newsroom.relations._facts import next_time
from newsfixtures.newsroom.relations._phrases import phrase
from newsfixtures.stories import STORIES

if TYPE_CHECKING:
    from newsfixtures.annotations import Annotations
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._samples import Told
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Facts

_COLUMNS = frozenset({"markets", "storm"})


def derive(choose: Chooser, sample: Sample) -> Sample | None:
    """Tell the next day under the title of *sample*."""
    facts, outlet = sample.facts, edition_of(sample)
    if facts is None or sample.story not in _COLUMNS or not _may_stand_again(sample):
        return None
    choose.part(64)
    facts = next_time(choose, sample, facts, days=1)
    facts = evolve(facts, terms=sample.facts.terms if sample.facts else facts.terms)
    article, annotations = told(choose, outlet, STORIES[sample.story], facts)
    article = numbered(choose, article, outlet)
    article, annotations = _titled(sample, article, annotations)
    article = evolve(article, related=(*article.related, related("series", sample.article)))
    made = Sample(
        article=article,
        annotations=annotations,
        outlet=sample.outlet,
        story=sample.story,
        facts=facts,
    )
    why = "consecutive days of one column, under one title"
    return linked("series", sample, made, why, same=False)


def prepare(sample: Sample) -> Sample:
    """Put a standing head over *sample*, if it is the piece of a column."""
    if sample.story not in _COLUMNS or not (sample.facts and sample.retell):
        return sample
    outlet = edition_of(sample)
    article, annotations = head(
        Replay(()), sample.article, sample.annotations, sample.facts, outlet
    )
    retell = Edited(sample.retell, head, ())
    return evolve(sample, article=article, annotations=annotations, retell=retell)


def head(
    choose: Chooser, article: Article, annotations: Annotations, facts: Facts, outlet: Outlet
) -> Told:
    """Put section and city over *article*."""
    section = article.section.label if article.section else None
    telling = again(choose, facts, outlet)
    title = phrase(telling, f"{section}: {{city}}", city=telling["city"])
    headline = telling.write("/headline", (title,))
    number = (article.url or "").rpartition("-")[2]
    slug = slug_of(headline) or facts.kind
    address = (article.url or "").rpartition("/")[0]
    article = evolve(article, headline=headline, slug=slug, url=f"{address}/{slug}-{number}")
    return within(*joined(article, unheaded(annotations), telling))


def _may_stand_again(sample: Sample) -> bool:
    truth = sample.annotations
    people = (each for each in truth.mentions if each.type == "person")
    dated: tuple[Any, ...] = (*truth.quotes, *truth.times, *truth.amounts, *people)
    return not any(each.path == "/headline" for each in dated)


def _titled(
    sample: Sample, article: Article, annotations: Annotations
) -> tuple[Article, Annotations]:
    """Return both under the headline of *sample*, with what it names."""
    spans: dict[str, Any] = {
        name: (
            *(each for each in getattr(sample.annotations, name) if each.path == "/headline"),
            *(each for each in getattr(annotations, name) if each.path != "/headline"),
        )
        for name in SPANS
    }
    first = sample.article
    organizations = {each.id: each for each in (*first.organizations, *article.organizations)}
    places = {each.id: each for each in (*first.places, *article.places)}
    article = evolve(
        article,
        headline=first.headline,
        slug=first.slug,
        organizations=tuple(organizations.values()),
        places=tuple(places.values()),
    )
    return within(article, evolve(annotations, **spans))


RELATION = Relation(
    __name__,
    derive=derive,
    weight=6,
    chained=True,
    stories=_COLUMNS,
    prepare=prepare,
    same_story=False,
)
