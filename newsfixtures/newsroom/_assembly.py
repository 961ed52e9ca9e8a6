"""Puts an article together: what is told, and what stands around it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from newsfixtures.annotations import Annotations
from newsfixtures.article import (
    Article,
    Author,
    Dateline,
    Image,
    Notice,
    NoticeBlock,
    Party,
    Place,
    Rights,
    Section,
    Source,
    Subject,
)
from newsfixtures.locales._grammar import grammar_of, words_of
from newsfixtures.newsroom._layout import Desk
from newsfixtures.newsroom._telling import Telling
from newsfixtures.newsroom._templates import compiled
from newsfixtures.stories._world import writers

if TYPE_CHECKING:
    from newsfixtures.article import Block
    from newsfixtures.choice import Chooser
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Facts, Story

_STOCK = ("Pixbank", "Lumenstock", "Depository Images", "Northlight")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def assembled(choose: Chooser, outlet: Outlet, story: Story) -> tuple[Article, Annotations]:
    """Return an article about freshly drawn facts, and its truth."""
    choose.part(56)
    words = words_of(outlet.locale)
    grammar = grammar_of(outlet.locale, story.module.rpartition(".")[2])
    facts = story.draw(choose, words.world)
    telling = Telling(choose, facts, words, grammar, outlet)
    choose.part(32)
    desk = Desk(choose, telling)
    headline = desk.headline()
    dateline = _dateline(choose, outlet, facts)
    opening = f"{dateline.text} " if dateline and dateline.text else ""
    blocks = desk.labelled() if outlet.shape == "labelled" else desk.inverted(opening)
    choose.part(48)
    fields = _around(choose, outlet, telling, headline)
    notices, blocks = _updated(choose, telling, blocks, fields)
    entities = tuple(telling.entities.values())
    article = Article(
        headline=headline,
        body=blocks,
        notices=notices,
        dateline=dateline,
        people=tuple(entity for kind, entity in entities if kind == "person"),
        organizations=tuple(entity for kind, entity in entities if kind == "organization"),
        places=tuple(entity for kind, entity in entities if kind == "place"),
        section=Section(code=story.section, label=grammar.section),
        subjects=tuple(
            Subject(code=code, label=label)
            for code, label in zip(story.topics, grammar.topics, strict=False)
        ),
        keywords=_keywords(telling),
        **fields,
    )
    return article, _annotations(telling, story, blocks)


def _dateline(choose: Chooser, outlet: Outlet, facts: Facts) -> Dateline | None:
    if not choose.chance(outlet.dateline):
        return None
    place = facts.places["city"]
    text = f"{place.name.upper()}, {place.country} ({outlet.agency}) —"
    where = Place(name=place.name, country=place.country)
    return Dateline(place=where, date=facts.moments["published"].date().isoformat(), text=text)


def _around(choose: Chooser, outlet: Outlet, telling: Telling, headline: str) -> dict[str, Any]:
    """Return everything that is not told: identity, byline, times, media, rights."""
    facts = telling.facts
    number = choose.number(0, 10**12)
    told = facts.moments["published"]
    slug = (
        _NOT_SLUG.sub("-", headline.lower().replace("'", "").replace("’", ""))
        .strip("-")[:80]
        .rstrip("-")
    )
    count = 2 if choose.chance(outlet.second_author) else 1
    named = writers(choose, telling.words.world, count, facts.people.values())
    byline = telling.words.conjunction.join([each.name for each in named])
    section = telling.grammar.section.lower()
    media = _media(choose, outlet, telling)
    zone = facts.places["city"].zone_hours
    return {
        "id": f"urn:newsfixtures:{outlet.name}:{number}",
        "url": f"https://{outlet.domain}/{section}/{told.year}/{told.month:02}/{slug}-{number % 10**6}",
        "type": "brief" if outlet.shape == "labelled" else "article",
        "slug": slug,
        "byline": outlet.byline(byline),
        "authors": tuple(
            Author(
                name=each.name,
                given=each.given,
                family=each.family,
                role="reporter",
                affiliation=outlet.title,
            )
            for each in named
        ),
        "published_at": told,
        "timezone": f"Etc/GMT{-zone:+d}" if zone else "Etc/GMT",
        "language": outlet.language,
        "direction": "ltr",
        "media": media,
        "lead_media": media[0].id if media else None,
        "sources": _sources(outlet, telling),
        "publisher": Party(name=outlet.title, url=f"https://{outlet.domain}/"),
        "provider": Party(name=outlet.agency),
        "rights": Rights(holder=outlet.title, year=told.year),
        "access": "free",
    }


def _media(choose: Chooser, outlet: Outlet, telling: Telling) -> tuple[Image, ...]:
    if not choose.chance(outlet.picture):
        return ()
    grammar, apostrophe = telling.grammar, outlet.apostrophe
    stock = outlet.picture_origin == "stock"
    cutline = compiled(choose.pick(grammar.captions), apostrophe)
    caption = telling.write("/media/0/caption", (cutline,))
    description = compiled(choose.pick(grammar.alts), apostrophe)
    alt = telling.write("/media/0/alt", (description,))
    return (
        Image(
            id="image-1",
            url=f"https://{outlet.domain}/images/{choose.number(0, 10**9)}.jpg",
            alt=alt,
            caption=caption,
            credit=choose.pick(_STOCK) if stock else outlet.agency,
            origin=outlet.picture_origin,
            kind="photograph",
            width=1600,
            height=choose.pick((900, 1067, 1200)),
        ),
    )


def _sources(outlet: Outlet, telling: Telling) -> tuple[Source, ...]:
    """Return whom the article quotes, and the agency."""
    agency = Source(id="source-agency", name=outlet.agency, kind="agency")
    quoted = telling.quoted.values()
    return (
        agency,
        *(Source(id=f"source-{who.id}", name=who.name, kind="person") for who in quoted),
    )


def _updated(
    choose: Chooser, telling: Telling, blocks: tuple[Block, ...], fields: dict[str, Any]
) -> tuple[tuple[Notice, ...], tuple[Block, ...]]:
    """Say at the end that the article was updated, if it was."""
    if not choose.chance(telling.outlet.update):
        return (), blocks
    at = telling.told + timedelta(minutes=choose.number(20, 400))
    template = compiled(choose.pick(telling.words.updates), telling.outlet.apostrophe)
    text = telling.write("/notices/0/text", (template,))
    fields |= {"version": 2, "updated_at": at}
    notice = Notice(id="notice-1", kind="update", text=text, at=at, version=2)
    return (notice,), (*blocks, NoticeBlock(notice_ref="notice-1"))


def _keywords(telling: Telling) -> tuple[str, ...]:
    issue = telling.grammar.terms[telling.facts.terms["issue"]].partition("/")[0]
    city = telling.facts.places["city"].name
    return tuple(dict.fromkeys((*telling.grammar.keywords, issue, city)))


def _annotations(telling: Telling, story: Story, blocks: tuple[Block, ...]) -> Annotations:
    mentions, quotes, times, amounts = telling.spans()
    return Annotations(
        story=story.name,
        mentions=mentions,
        quotes=quotes,
        times=times,
        amounts=amounts,
        topics=story.topics,
        languages=(telling.outlet.language,) * len(blocks),
        facts=telling.facts.to_json(),
    )
