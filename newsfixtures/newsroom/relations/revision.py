"""An update: a newer version in which a figure has moved on and grafs have come in.

The text is that of the version before but for the figure; new grafs stand behind the old ones,
the notice at the end says so. The facts of the newer version are those that it tells.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.annotations import realigned
from newsfixtures.article import (
    Article,
    LabelledParagraph,
    LiveEntry,
    Paragraph,
)
from newsfixtures.newsroom._retelling import Edited, Recorder
from newsfixtures.newsroom._stock import stock
from newsfixtures.newsroom.relations import Relation
from newsfixtures.newsroom.relations._deriving import (
    again,
    edition_of,
    is_told,
    joined,
    linked,
    next_place,
    next_version,
    of_the_cast,
    plain_body,
)
from newsfixtures.newsroom.relations._facts import with_new_figure
from newsfixtures.newsroom.relations._notices import noticed
from newsfixtures.newsroom.relations._phrases import phrase, phrases_of
from newsfixtures.stories import STORIES

if TYPE_CHECKING:
    from datetime import datetime

    from newsfixtures.annotations import Annotations
    from newsfixtures.article import Block
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._samples import Sample, Told
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.newsroom._templates import Template
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Facts


def derive(choose: Chooser, sample: Sample) -> Sample | None:
    """Tell *sample* again with a figure that has moved on, and more."""
    outlet = edition_of(sample)
    choose.part(32)
    changed = with_new_figure(choose, sample, later=True)
    if not (sample.retell and sample.facts and changed and phrases_of(outlet)):
        return None
    facts, key = changed
    record = Recorder(choose)
    told = sample.retell(facts, outlet)
    article, annotations = update(record, *told, facts, outlet)
    grown = len(article.body) - len(told[0].body) - 1
    article = next_version(article, sample.article)
    was, now = sample.facts.amounts[key].value, facts.amounts[key].value
    made = evolve(
        sample,
        article=article,
        annotations=annotations,
        facts=facts,
        retell=Edited(sample.retell, update, tuple(record.answers)),
        seed=None,
        index=None,
    )
    why = f"{key} moved on from {was:,.10g} to {now:,.10g}; blocks added: {max(grown, 0)}"
    return linked("revision", sample, made, why)


def update(
    choose: Chooser,
    article: Article,
    annotations: Annotations,
    facts: Facts,
    outlet: Outlet,
) -> Told:
    """Add grafs and a notice that they are new."""
    place = next_place(article)
    telling = again(choose, facts, outlet, annotations, place)
    minutes = choose.number(15, 100)
    at = (article.updated_at or telling.told) + timedelta(minutes=minutes)
    blocks = _more(choose, article, telling, at, choose.number(1, 2))
    longer = evolve(article, body=(*article.body[:place], *blocks, *article.body[place:]))
    annotations = realigned(annotations, article, longer)
    words = phrases_of(outlet)
    longer = noticed(longer, telling, "update", phrase(telling, words.update if words else ""), at)
    return joined(longer, annotations, telling)


def _more(
    choose: Chooser, article: Article, telling: Telling, at: datetime, count: int
) -> list[Block]:
    """Return *count* more blocks of what is not told yet."""
    outlet, facts = telling.outlet, telling.facts
    module = STORIES[facts.kind].module.rpartition(".")[2]
    text = plain_body(article)
    held = stock(outlet.locale, module, outlet.apostrophe)
    details = (
        each.whole for each in held.details if not any(is_told(part, text) for part in each.alone)
    )
    others = (each for each in (*held.background, *held.outlook) if not is_told(each, text))
    fresh = of_the_cast(details, facts, outlet) or of_the_cast(others, facts, outlet)
    blocks: list[Block] = []
    place = next_place(article)
    while fresh and len(blocks) < count:
        template = fresh.pop(choose.number(0, len(fresh) - 1))
        blocks.append(_block(article, telling, template, place + len(blocks), at))
        if article.type == "live_blog":
            break
    return blocks


def _block(
    article: Article, telling: Telling, template: Template, place: int, at: datetime
) -> Block:
    before = article.body[next_place(article) - 1]
    if article.type == "live_blog":
        entries = sum(isinstance(block, LiveEntry) for block in article.body)
        text = telling.write(f"/body/{place}/body/0/text", (template,))
        return LiveEntry(id=f"entry-{entries + 1}", published_at=at, body=(Paragraph(text=text),))
    text = telling.write(f"/body/{place}/text", (template,))
    if isinstance(before, LabelledParagraph):
        return LabelledParagraph(label=before.label, role=before.role, text=text)
    return Paragraph(text=text)


RELATION = Relation(__name__, derive=derive, weight=20, replaces=True)
