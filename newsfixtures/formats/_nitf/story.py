"""Writes the ``body`` of an NITF document: what readers see."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.formats._nitf.body import body_nitf
from newsfixtures.formats._nitf.media import media_xml
from newsfixtures.formats._nitf.terms import OWN
from newsfixtures.formats._xml.writing import attribute, attributes, element, spelt, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsfixtures.article import Article, Author, Dateline, Party
    from newsfixtures.documents import Truth

COMMENT = "<!-- desk: national -->"


def stating(truth: Truth, name: str, fact: str, value: str | None) -> str | None:
    """Return *value*, and note that the place *name* states it."""
    if value:
        truth.state(f"nitf.{name}", fact, value)
    return value


def stated_language(
    article: Article, truth: Truth, knobs: Mapping[str, str], place: str
) -> str | None:
    """Return the language if it is to be stated at *place*."""
    if knobs["language"] not in (place, "both"):
        return None
    truth.state(f"nitf.{place}", "language", article.language)
    return article.language


def story(article: Article, knobs: Mapping[str, str], truth: Truth, gap: str) -> str:
    """Return the ``body`` of a document: headlines, bylines, dateline, blocks."""
    datelines = _datelines(article.dateline, knobs, truth) if article.dateline else []
    head = [_headlines(article, truth)]
    head += _bylines(article, knobs, truth)
    head.append(_distributor(article, truth))
    if knobs["dateline"] == "head":
        head += datelines
    if article.summary:
        truth.state("nitf.abstract", "summary", article.summary)
        head.append(element("abstract", "", spelt("p", article.summary)))
    blocks = [
        media_xml(item, knobs, named="lead" if item.id == article.lead_media else "attached")
        for item in article.media
    ]
    blocks.sort(key=lambda each: 'class="lead"' not in each)
    if knobs["dateline"] == "block":
        blocks += [element("block", "", each) for each in datelines]
    if knobs["comments"] == "some":
        blocks.append(COMMENT)
    blocks.append(_with_lede(body_nitf(article, knobs, between=gap), knobs["lede"]))
    language = attribute("xml:lang", stated_language(article, truth, knobs, "body"))
    inner = element("body.head", "", gap.join(filter(None, head)))
    content = element("body.content", "", gap.join(filter(None, blocks)))
    return element("body", language, f"{inner}{gap}{content}")


def _with_lede(blocks: str, form: str) -> str:
    return re.sub(r"<p(?=[ >])", '<p lede="true"', blocks, count=1) if form == "marked" else blocks


def _headlines(article: Article, truth: Truth) -> str:
    truth.state("nitf.hl1", "headline", article.headline)
    inner = spelt("hl1", article.headline)
    inner += spelt("hl2", stating(truth, "hl2", "dek", article.dek))
    for each in article.alternative_headlines:
        inner += spelt("hl2", each.text, attribute("class", each.role))
    return element("hedline", "", inner)


def _bylines(article: Article, knobs: Mapping[str, str], truth: Truth) -> Iterator[str]:
    printed = article.byline or ""
    left = list(article.authors)
    if printed:
        truth.state("nitf.byline", "byline", printed)
        marked = text(printed)
        for author in article.authors if knobs["byline"] == "marked" else ():
            name = text(author.name)
            if marked.count(name) == 1 and not _inside_tag(marked, name):
                marked = marked.replace(name, _person(author))
                left.remove(author)
            else:
                break
        yield element("byline", "", marked)
    if article.authors:
        names = tuple(author.name for author in article.authors)
        truth.state("nitf.person", "authors", names)
    for author in left:
        title = spelt("byttl", author.affiliation)
        yield element("byline", attribute("class", "author"), _person(author) + title)


def _inside_tag(marked: str, name: str) -> bool:
    """Tell whether *name* stands only inside a person that is marked up already."""
    at = marked.find(name)
    return marked.rfind("<person", 0, at) > marked.rfind("</person>", 0, at)


def _person(author: Author) -> str:
    name = text(author.name)
    inner, apart = _name_parts(author, name)
    stated = attributes(
        ("value", author.id),
        (f"{OWN}:role", author.role if author.role != "writer" else None),
        (f"{OWN}:kind", author.kind if author.kind != "person" else None),
        (f"{OWN}:url", author.url),
        (f"{OWN}:email", author.email),
        (f"{OWN}:bio", author.bio),
        (f"{OWN}:affiliation", author.affiliation),
        *apart,
    )
    return element("person", stated, inner)


def _name_parts(author: Author, name: str) -> tuple[str, tuple[tuple[str, object], ...]]:
    """Return a name with its parts marked up, or what states them where it is made otherwise."""
    given, family = text(author.given or ""), text(author.family or "")
    if given and family:
        parts = f"<name.given>{given}</name.given>", f"<name.family>{family}</name.family>"
        for glue in (" ", "", "・", "·"):
            if name == f"{given}{glue}{family}":
                return glue.join(parts), ()
            if name == f"{family}{glue}{given}":
                return glue.join(reversed(parts)), ()
    return name, ((f"{OWN}:given", author.given), (f"{OWN}:family", author.family))


def _distributor(article: Article, truth: Truth) -> str:
    inner = ""
    for role in ("provider", "distributor"):
        party: Party | None = getattr(article, role)
        if party is not None:
            truth.state(f"nitf.{role}", role, party.name)
            stated = attributes(("class", role), ("value", party.id), (f"{OWN}:url", party.url))
            inner += spelt("org", party.name, stated)
    return element("distributor", "", inner) if inner else ""


def _datelines(dateline: Dateline, knobs: Mapping[str, str], truth: Truth) -> list[str]:
    place = dateline.place
    printed = text(dateline.text or "")
    where = ""
    if place is not None:
        truth.state("nitf.city", "dateline", place.name)
        geo = place.geo and f"{place.geo.latitude} {place.geo.longitude}"
        stated = attributes(
            (f"{OWN}:region", place.region), (f"{OWN}:country", place.country), (f"{OWN}:geo", geo)
        )
        where = element("location", stated, spelt("city", place.name))
    day = (
        element("story.date", attribute("norm", _day(dateline.date, knobs)))
        if dateline.date
        else ""
    )
    name = text(place.name) if place else ""
    if place is not None and name and name in printed:
        return [element("dateline", "", printed.replace(name, where, 1) + day)]
    unprinted = attribute("class", "unprinted") if not printed else ""
    if printed and where:
        apart = element("dateline", attribute("class", "unprinted"), where + day)
        return [element("dateline", "", printed), apart]
    return [element("dateline", unprinted, (printed or where) + day)]


def _day(day: str, knobs: Mapping[str, str]) -> str:
    return day if knobs["dates"] == "extended" else day.replace("-", "")
