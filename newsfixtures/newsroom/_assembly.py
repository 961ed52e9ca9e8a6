"""Puts an article together: what is told, and what stands around it."""

from __future__ import annotations

import unicodedata
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from newsfixtures.annotations import Annotations
from newsfixtures.article import (
    Article,
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
from newsfixtures.newsroom._making import author, source
from newsfixtures.newsroom._stock import stock
from newsfixtures.newsroom._telling import Telling
from newsfixtures.newsroom._templates import compiled
from newsfixtures.newsroom.shapes import SHAPES
from newsfixtures.stories._world import writers

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import Grammar, Words
    from newsfixtures.newsroom._stock import Stock
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Facts, Story

_STOCK = ("Pixbank", "Lumenstock", "Depository Images", "Northlight")
_SLUG = {code: " " for code in range(128) if not chr(code).isalnum()} | {39: None, 0x2019: None}
"""Marks part the words of a slug, apostrophes stand inside them."""


def drawn(choose: Chooser, story: Story, outlet: Outlet) -> Facts:
    """Return the facts of a story, with the names of the outlet's language."""
    choose.part(64)
    return story.draw(choose, words_of(outlet.locale).world)


def told(
    choose: Chooser, outlet: Outlet, story: Story, facts: Facts, using: Stock | None = None
) -> tuple[Article, Annotations]:
    """Return an article about *facts* in the house style of *outlet*, and its truth.

    It is told with all that the language has for such a story, or *using* only a part of it.
    """
    choose.part(16)
    shape = SHAPES[choose.pick(outlet.shapes)]
    words, grammar, everything = _language(outlet, story)
    telling = Telling(choose, facts, words, grammar, outlet)
    choose.part(32)
    desk = Desk(choose, telling, using or everything)
    headline = desk.headline()
    desk.media += _pictures(choose, outlet, telling, shape.pictures)
    dateline = _dateline(choose, outlet, words, facts)
    shape.lay(desk, f"{dateline.text}{words.joiner}" if dateline and dateline.text else "")
    choose.part(48)
    _update(choose, desk)
    fields = {
        **_letterhead(outlet, outlet.locale, story),
        **_around(choose, outlet, story, telling, headline),
        **desk.fields,
    }
    fields |= {
        "headline": headline,
        "type": shape.type,
        "genre": "obituary" if story.name == "obituary" else shape.genre,
        "body": tuple(desk.blocks),
        "media": tuple(desk.media),
        "lead_media": desk.media[0].id if desk.media else None,
        "notices": tuple(desk.notices),
        "dateline": dateline,
        "people": tuple(telling.people.values()),
        "organizations": tuple(telling.organizations.values()),
        "places": tuple(telling.places.values()),
        "keywords": _keywords(telling),
    }
    return Article(**fields), _annotations(telling, story, len(desk.blocks))


@cache
def _language(outlet: Outlet, story: Story) -> tuple[Words, Grammar, Stock]:
    """Return all that the language of *outlet* has for such a story."""
    module = story.module.rpartition(".")[2]
    grammar = grammar_of(outlet.locale, module)
    return words_of(outlet.locale), grammar, stock(outlet.locale, module, outlet.apostrophe)


def _dateline(choose: Chooser, outlet: Outlet, words: Words, facts: Facts) -> Dateline | None:
    return dateline_of(outlet, words, facts) if choose.chance(outlet.dateline) else None


def dateline_of(outlet: Outlet, words: Words, facts: Facts) -> Dateline:
    """Return what the copy of *outlet* about *facts* opens with."""
    place = facts.places["city"]
    text = words.dateline.format(
        CITY=words.upper(place.name),
        city=place.name,
        country=place.country,
        agency=outlet.agency,
    )
    where = Place(name=place.name, country=place.country)
    return Dateline(place=where, date=facts.moments["published"].date().isoformat(), text=text)


@cache
def _letterhead(outlet: Outlet, locale: str, story: Story) -> dict[str, Any]:
    """Return what stands around every article of an outlet about a kind of event."""
    grammar = grammar_of(locale, story.module.rpartition(".")[2])
    subjects = zip(story.topics, grammar.topics, strict=False)
    return {
        "section": Section(code=story.section, label=grammar.section),
        "subjects": tuple(Subject(code=code, label=label) for code, label in subjects),
        "language": outlet.language,
        "direction": words_of(locale).direction,
        "publisher": Party(name=outlet.title, url=f"https://{outlet.domain}/"),
        "provider": Party(name=outlet.agency),
        "access": "free",
    }


def _around(
    choose: Chooser, outlet: Outlet, story: Story, telling: Telling, headline: str
) -> dict[str, Any]:
    """Return everything that is not told: identity, byline, times, media, rights."""
    facts = telling.facts
    number = choose.number(0, 10**12)
    told = facts.moments["published"]
    slug = slug_of(headline) or story.name
    count = 2 if choose.chance(outlet.second_author) else 1
    named = writers(choose, telling.words.world, count, facts.people.values())
    byline = telling.words.conjunction.join([each.name for each in named])
    zone = facts.places["city"].zone_hours
    return {
        "id": f"urn:newsfixtures:{outlet.name}:{number}",
        "url": _address(
            choose, outlet, f"{story.section}/{told.year}/{told.month:02}/{slug}", number % 10**6
        ),
        "slug": slug,
        "byline": outlet.byline(byline),
        "authors": tuple(
            [author(each.name, each.given, each.family, "reporter", outlet.title) for each in named]
        ),
        "published_at": told,
        "timezone": f"Etc/GMT{-zone:+d}" if zone else "Etc/GMT",
        "sources": _sources(outlet, telling),
        "rights": _rights(outlet.title, told.year),
    }


def _address(choose: Chooser, outlet: Outlet, path: str, number: int) -> str:
    """Return where an article stands: its number in the path, or in the query."""
    if choose.chance(outlet.query):
        return f"https://{outlet.domain}/{path}?id={number}&edition={outlet.language[:2]}"
    return f"https://{outlet.domain}/{path}-{number}"


def slug_of(headline: str) -> str:
    """Return *headline* as part of an address; nothing where its script has no Latin letters."""
    letters = headline.lower().translate(_SLUG)
    if not letters.isascii():
        letters = unicodedata.normalize("NFKD", letters.replace("ı", "i"))
        letters = letters.encode("ascii", "ignore").decode()
        if len(letters) < len(headline) / 2:
            return ""
    return "-".join(letters.split())[:80].rstrip("-")


def _pictures(choose: Chooser, outlet: Outlet, telling: Telling, needed: int) -> list[Image]:
    """Return the lead picture, if the outlet prints one, and as many as are *needed*."""
    count = max(int(choose.chance(outlet.picture)), needed)
    captions, alts = list(telling.grammar.captions), list(telling.grammar.alts)
    return [
        _picture(choose, outlet, telling, number, captions, alts)
        for number in range(min(count, len(captions), len(alts)))
    ]


def _picture(
    choose: Chooser,
    outlet: Outlet,
    telling: Telling,
    number: int,
    captions: list[str],
    alts: list[str],
) -> Image:
    cutline = compiled(captions.pop(choose.number(0, len(captions) - 1)), outlet.apostrophe)
    caption = telling.write(f"/media/{number}/caption", (cutline,))
    description = compiled(alts.pop(choose.number(0, len(alts) - 1)), outlet.apostrophe)
    alt = telling.write(f"/media/{number}/alt", (description,))
    stock = outlet.picture_origin == "stock"
    height = choose.pick((900, 1067, 1200))
    size = f"?w=1600&h={height}" if stock else ""
    return Image(
        id=f"image-{number + 1}",
        url=f"https://{outlet.domain}/images/{choose.number(0, 10**9)}.jpg{size}",
        alt=alt,
        caption=caption,
        credit=choose.pick(_STOCK) if stock else outlet.agency,
        origin=outlet.picture_origin,
        kind="photograph",
        width=1600,
        height=height,
    )


def _sources(outlet: Outlet, telling: Telling) -> tuple[Source, ...]:
    """Return whom the article quotes, and the agency."""
    quoted = telling.quoted.values()
    return (
        _agency(outlet.agency),
        *[source(f"source-{who.id}", who.name, "person") for who in quoted],
    )


@cache
def _agency(name: str) -> Source:
    return Source(id="source-agency", name=name, kind="agency")


@cache
def _rights(holder: str, year: int) -> Rights:
    return Rights(holder=holder, year=year)


def _update(choose: Chooser, desk: Desk) -> None:
    """Say at the end that the article was updated, if it was."""
    telling = desk.telling
    if desk.notices or not choose.chance(telling.outlet.update):
        return
    at = telling.told + timedelta(minutes=choose.number(20, 400))
    text = telling.write("/notices/0/text", (desk.any_of(telling.words.updates),))
    desk.fields |= {"version": 2, "updated_at": at}
    desk.notices.append(Notice(id="notice-1", kind="update", text=text, at=at, version=2))
    desk.add(NoticeBlock(notice_ref="notice-1"))


def _keywords(telling: Telling) -> tuple[str, ...]:
    issue = telling.grammar.terms[telling.facts.terms["issue"]].partition("/")[0]
    city = telling.facts.places["city"].name
    return tuple(dict.fromkeys((*telling.grammar.keywords, issue, city)))


def _annotations(telling: Telling, story: Story, blocks: int) -> Annotations:
    return Annotations.later(
        telling.spans,
        telling.facts.to_json,
        story=story.name,
        topics=story.topics,
        languages=(telling.outlet.language,) * blocks,
    )
