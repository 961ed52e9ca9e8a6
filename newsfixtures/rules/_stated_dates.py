"""What documents state for machines as dates: where, and of what."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from newsfixtures.findings import Hit, Span
from newsfixtures.formats._source import Edit, unescaped
from newsfixtures.locales import LOCALES, Locale, locale_for
from newsfixtures.rules import OnDocuments
from newsfixtures.rules._date_faults import Form, fault_of, moment_of
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import is_atom, items
from newsfixtures.rules._pages import article_data, articles_in, metas
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection

Fact = Literal["published", "updated", "expires", "channel", "searched"]
Place = Literal["meta", "data", "markup", "part"]

_METAS: dict[str, Fact] = {
    "article:published_time": "published",
    "og:published_time": "published",
    "og:article:published_time": "published",
    "article:modified_time": "updated",
    "og:updated_time": "updated",
    "article:expiration_time": "expires",
    "date": "published",
    "pubdate": "published",
    "publishdate": "published",
    "publish-date": "published",
    "dc.date": "published",
    "dc.date.issued": "published",
    "dcterms.issued": "published",
    "dcterms.created": "published",
    "dcterms.modified": "updated",
    "parsely-pub-date": "published",
    "sailthru.date": "published",
    "cxenseparse:recs:publishtime": "published",
    "itemprop:datepublished": "published",
    "itemprop:datemodified": "updated",
    "last-modified": "updated",
}
"""Names of meta elements (name, property or itemprop) that state a date."""
_MEMBERS: dict[str, Fact] = {
    "datePublished": "published",
    "dateModified": "updated",
    "expires": "expires",
    "date_published": "published",
    "date_modified": "updated",
}
_PARTS: dict[str, tuple[Fact, Form]] = {
    "pubdate": ("published", "rfc822"),
    "published": ("published", "iso"),
    "issued": ("published", "iso"),
    "date": ("published", "iso"),
    "updated": ("updated", "iso"),
    "modified": ("updated", "iso"),
    "publication_date": ("searched", "iso"),
}
_LONGEST = 120
_FEW = 2_000
_IMPLIED = ("DAT001", "DAT003", "DAT004")
"""What readers may make of a date that is written wrongly."""
_YEARS = (1975, 2100)


@frozen
class Stated:
    """A date that a document states: its *text*, where it stands, the *form* that is due there."""

    text: str
    span: Span
    fact: Fact
    form: Form
    item: int = 0
    place: Place = "part"

    @property
    def moment(self) -> datetime | None:
        """The instant, ``None`` where no form that is due states one."""
        return moment_of(self.text)


def stated(source: Source) -> tuple[Stated, ...]:
    """Return every date that a document states for machines, in the order of their places."""
    return source.once(_stated)


def _stated(source: Source) -> tuple[Stated, ...]:
    found = _in_page(source) if source.kind == "page" else _in_feed(source)
    several = [each for each in found if each.text and len(each.text) <= _LONGEST]
    return tuple(sorted(several, key=lambda each: each.span)[:_FEW])


def _in_page(source: Source) -> Iterator[Stated]:
    seen: set[str] = set()
    for name, passage in metas(source):
        in_microdata = name.startswith("itemprop:")
        if name in _METAS and not (in_microdata and name in seen):
            place: Place = "markup" if in_microdata else "meta"
            yield Stated(passage.value, passage.span, _METAS[name], "iso", place=place)
            seen.add(name)
    for member in article_data(source):
        if member.name in _MEMBERS:
            yield Stated(
                member.value.strip(), member.span, _MEMBERS[member.name], "iso", place="data"
            )
    yield from _printed(source)


def _printed(source: Source) -> Iterator[Stated]:
    """Yield what the first ``time`` of the article says."""
    for article in articles_in(source)[:1]:
        inside = [
            each for each in source.named("time") if article.inner <= each.start < article.stop
        ]
        for held in map(source.attributes, inside[:1]):
            if "datetime" in held:
                is_update = "itemprop" in held and held["itemprop"].value == "dateModified"
                fact: Fact = "updated" if is_update else "published"
                yield Stated(
                    held["datetime"].value, held["datetime"].span, fact, "iso", place="markup"
                )


def _in_feed(source: Source) -> Iterator[Stated]:
    if source.is_json:
        item = -1
        for match in _JSON.finditer(source.text):
            item += match[1] == "date_published"
            yield Stated(match[2].strip(), match.span(2), _MEMBERS[match[1]], "iso", max(item, 0))
        return
    for number, each in enumerate(items(source)):
        for part in source.children(each, *_PARTS):
            passage = source.content(part)
            fact, form = _PARTS[part.name]
            yield Stated(passage.value, passage.span, fact, form, number)
    for outer in source.named("channel", "feed"):
        for part in source.children(outer, "lastbuilddate", "pubdate", "updated"):
            passage = source.content(part)
            form = "iso" if part.name == "updated" else "rfc822"
            yield Stated(passage.value, passage.span, "channel", form, -1)


_JSON = re.compile(r'"(date_published|date_modified)"\s{0,9}:\s{0,9}"((?:[^"\\]++|\\.)*+)"')


def language_of(source: Source) -> Locale | None:
    """Return what is known of the language that a document says it is in."""
    return source.once(_language)


def _language(source: Source) -> Locale | None:
    tag = ""
    if source.is_json:
        match = re.search(r'"language"\s{0,9}:\s{0,9}"([A-Za-z-]{2,35})"', source.text)
        tag = match[1] if match else ""
    elif source.kind == "page":
        tag = next((source.attribute(each, "lang") for each in source.named("html")), "")
    elif source.elements:
        outer = source.elements[:2]
        tags = [source.attribute(each, "xml:lang") for each in outer]
        told = [source.content(each).value for each in list(source.named("language"))[:1]]
        tag = next(filter(None, (*told, *tags)), "")
    return locale_for(tag) if tag else None


def _faults(source: Source) -> tuple[tuple[Stated, str], ...]:
    locale = language_of(source)
    return tuple((each, fault_of(each.text, locale, each.form)) for each in stated(source))


def dated(
    code: str,
    said: str,
    write: Callable[[datetime, Chooser, Locale], str],
    *,
    kinds: tuple[Literal["page", "feed"], ...] = ("page", "feed"),
    needs: Callable[[Source], bool] = lambda _: True,
    form: Form | None = None,
    also: tuple[str, ...] = (),
    **examples: tuple[str, ...],
) -> OnDocuments:
    """Return what a rule about dates does: it finds those with fault *code*, and writes one.

    *said* is the message with ``{}`` for the date; *write* writes a moment wrongly.
    """

    def examine(source: Source) -> Iterator[Hit]:
        for each, fault in source.once(_faults):
            if fault == code:
                yield Hit("", said.format(shortened(each.text)), each.span)

    def spoil(source: Source, choose: Chooser) -> Injection:
        each = choose.pick(_fit(source, form))
        moment = each.moment or datetime(2025, 5, 16, tzinfo=UTC)
        text = write(moment, choose, language_of(source) or LOCALES["en"])
        return spoilt(source, Edit(*each.span, text))

    def fits(source: Source) -> bool:
        return bool(_fit(source, form)) and needs(source)

    return OnDocuments(
        kinds=kinds,
        examine=examine,
        spoil=spoil,
        needs=unpacked(fits),
        also=(*_IMPLIED, *also),
        **examples,  # type: ignore[arg-type]
    )


def _fit(source: Source, form: Form | None) -> list[Stated]:
    """Return dates of publication, where *form* is due, in text that can be changed."""
    return [
        each
        for each in stated(source)
        if each.fact == "published"
        and form in {None, each.form}
        and each.moment
        and _YEARS[0] < each.moment.year < _YEARS[1]
        and unescaped(source.text[slice(*each.span)]).strip() == each.text
    ]


def reads_xml(source: Source) -> bool:
    """Tell whether it is a feed of RSS."""
    return source.is_xml and not is_atom(source)
