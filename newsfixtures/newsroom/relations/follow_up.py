"""A follow-up: what came of it. The same people, later; the earlier event as background.

What happens again by its nature (talks, strikes, trading, storms) does so when the first story said
that it would, with figures of its own; of anything else it is the second-day story, in which
a figure has moved on. Its last graf but the notices tells the earlier event, and the earlier
article is linked.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.annotations import realigned
from newsfixtures.article import Article, Paragraph, RelatedLink
from newsfixtures.newsroom._assembly import told
from newsfixtures.newsroom._samples import Sample
from newsfixtures.newsroom.relations import Relation
from newsfixtures.newsroom.relations._deriving import (
    again,
    edition_of,
    is_told,
    joined,
    linked,
    next_place,
    numbered,
    of_the_cast,
    plain_body,
    related,
    stock_of,
)
from newsfixtures.newsroom.relations._facts import next_time, with_new_figure
from newsfixtures.stories import STORIES

if TYPE_CHECKING:
    from newsfixtures.annotations import Annotations
    from newsfixtures.choice import Chooser
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Facts

_RECURRING = frozenset({"talks", "strike", "markets", "storm"})


def derive(choose: Chooser, sample: Sample) -> Sample | None:
    """Tell what came of *sample*, in the same outlet."""
    outlet, before = edition_of(sample), sample.facts
    if before is None:
        return None
    choose.part(64)
    if sample.story in _RECURRING:
        facts, why = next_time(choose, sample, before), "the same people, the next time"
    else:
        facts, why = _second_day(choose, sample, before), "the same event, a day or two later"
    article, annotations = told(choose, outlet, STORIES[sample.story], facts)
    choose.part(16)
    article = numbered(choose, article, outlet)
    article, annotations = _referring(choose, sample, article, annotations, outlet, facts)
    made = Sample(
        article=article,
        annotations=annotations,
        outlet=sample.outlet,
        story=sample.story,
        facts=facts,
    )
    return linked("follow-up", sample, made, f"{why}; the earlier article is background")


def _second_day(choose: Chooser, sample: Sample, facts: Facts) -> Facts:
    """Return *facts* a day or two later, before what comes next; a figure has moved on."""
    changed = with_new_figure(choose, sample, later=True)
    facts = changed[0] if changed else facts
    moments = facts.moments
    told = moments["published"] + timedelta(days=1, minutes=choose.number(0, 90))
    return evolve(facts, moments={**moments, "published": told})


def _referring(
    choose: Chooser,
    sample: Sample,
    article: Article,
    annotations: Annotations,
    outlet: Outlet,
    facts: Facts,
) -> tuple[Article, Annotations]:
    """Return both with a graf about the event of *sample* and a link to it."""
    before = sample.facts or facts
    text = plain_body(article)
    fresh = (each for each in stock_of(sample, outlet).ledes if not is_told(each, text))
    ledes = of_the_cast(fresh, before, outlet)
    place = next_place(article)
    telling = again(choose, before, outlet, annotations, place)
    telling.told = facts.moments["published"]
    added: list[Paragraph | RelatedLink] = []
    if ledes:
        lede = telling.write(f"/body/{place}/text", (choose.pick(ledes),))
        added.append(Paragraph(text=lede))
    added.append(RelatedLink(related_ref=sample.article.id))
    longer = evolve(
        article,
        body=(*article.body[:place], *added, *article.body[place:]),
        related=(*article.related, related("background", sample.article)),
    )
    return joined(longer, realigned(annotations, article, longer), telling)


RELATION = Relation(
    __name__,
    derive=derive,
    weight=12,
    chained=True,
)
