"""NewsML-G2 2.35: a news item with its metadata, its body inside as NITF, XHTML or text.

Pictures and films are links with their own metadata; the moment of publication stands in the
publication history. Items in a newsMessage are read, too, of packages the items in them.

Source: IPTC NewsML-G2 2.35 Specification and XML Schema, Power conformance (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.formats import Format, Loaded
from newsfixtures.formats._decoding import decoded
from newsfixtures.formats._drafts import finished, loaded
from newsfixtures.formats._html.body import kept as kept_by_html
from newsfixtures.formats._iptc import STATUSES
from newsfixtures.formats._newsml.body import body_in
from newsfixtures.formats._newsml.elements import child
from newsfixtures.formats._newsml.item import written
from newsfixtures.formats._newsml.knobs import KNOBS
from newsfixtures.formats._newsml.reading import draft_of
from newsfixtures.formats._newsml.stated import stated_in
from newsfixtures.formats._reading import problem
from newsfixtures.formats._wire import (
    kept_entities,
    kept_media,
    kept_party,
    kept_sources,
    kept_type,
    version_moment,
)
from newsfixtures.formats._xml.lines import LinePlaces
from newsfixtures.formats._xml.reading import ParsedXml, parsed_xml, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsfixtures.article import Article
    from newsfixtures.documents import Truth, Value
    from newsfixtures.findings import Finding

_ROOT = re.compile(
    r"[\s\ufeff]*+(?>(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[[^\]]*\])?\s*>)\s*)*+"
    r"<(?:[\w.-]+:)?(?:newsItem|newsMessage|packageItem)[\s>]",
    re.DOTALL,
)
_REQUIRED = ("itemClass", "provider", "versionCreated")


def sniff(head: bytes) -> bool:
    """Tell whether the root of *head* is an item or a message of NewsML-G2."""
    return _ROOT.match(decoded(head).text) is not None


def load(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
    """Yield the article of each news item; see `newsfixtures.formats.Load`."""
    parsed = parsed_xml(data, file)
    places = LinePlaces(parsed.source)
    items = [] if parsed.root is None else list(parsed.root.iter("{*}newsItem"))
    if not items:
        found = parsed.findings
        if not found:
            said = "the document has no newsItem; an item of NewsML-G2 is due"
            found = (problem("SCH001", said, at=places("")),)
        yield Loaded(article=None, format="newsml-g2", findings=found, file=file, locate=places)
        return
    for record, item in enumerate(items):
        yield _read(item, parsed, data if len(items) == 1 else b"%d " % record + data, record, file)


def _read(item: Any, parsed: ParsedXml, data: bytes, record: int, file: str | None) -> Loaded:  # noqa: ANN401 (lxml has no type of its own)
    places = LinePlaces(parsed.source, record)
    draft = draft_of(item)
    draft.findings = [*(parsed.findings if not record else ()), *_owed(item, places)]
    read = body_in(item, draft)
    draft.value.pop("policies", None)
    found = loaded(draft, finished(draft, data, read), file=file, locate=places)
    return evolve(found, record=record)


def _owed(item: Any, places: LinePlaces) -> Iterator[Finding]:  # noqa: ANN401
    """Yield a finding for each thing that every item owes and this one lacks."""
    at = places(str(item.sourceline))
    for name in ("guid", "standard", "standardversion"):
        if not item.get(name):
            said = f"{name} is missing; every item of NewsML-G2 states it"
            yield problem("SCH001", said, at=at)
    meta = child(item, "itemMeta")
    for name in _REQUIRED:
        if child(meta, name) is None:
            yield problem("SCH001", f"{name} is missing; every item of NewsML-G2 states it", at=at)
    version = item.get("version")
    if version is not None and not (version.isascii() and version.isdecimal() and int(version[:9])):
        said = f"version {version[:40]!r} is no positive whole number"
        yield problem("SCH014", said, at=at)
    urgency = child(child(item, "contentMeta"), "urgency")
    if urgency is not None and text_of(urgency).strip() not in tuple("123456789"):
        said = f"urgency {text_of(urgency)[:40]!r} is not one of 1 to 9"
        yield problem("SCH014", said, at=places(str(urgency.sourceline)))


def write(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return the one article as a news item."""
    return written(articles[0], knobs, truth)


def stated(data: bytes) -> list[dict[str, Value]]:
    """Return what the item states, by carrier; see `newsfixtures.formats.Stated`."""
    return [stated_in(data)]


def kept(article: Article) -> Article:
    """Return *article* as NewsML-G2 brings it back."""
    media = tuple(kept_media(item) for item in article.media)
    body = kept_by_html(evolve(article, media=media), media=media)
    known = any(each.id == article.lead_media for each in media)
    return kept_entities(
        evolve(
            body,
            status=STATUSES.get(article.status, article.status),
            updated_at=version_moment(article),
            authors=tuple(evolve(each, contact=()) for each in article.authors),
            sources=kept_sources(article.sources),
            related=article.related,
            publisher=kept_party(article.publisher, policies=True),
            provider=kept_party(article.provider),
            distributor=kept_party(article.distributor),
            digital_source_type=kept_type(article.digital_source_type),
            lead_media=article.lead_media if known else None,
        )
    )


FORMAT = Format(
    __name__,
    title="NewsML-G2",
    extensions=(".newsml.xml",),
    media_type="application/vnd.iptc.g2.newsitem+xml",
    sniff=sniff,
    load=load,
    write=write,
    stated=stated,
    kept=kept,
    knobs=KNOBS,
    loses=("timezone", "access", "claims", "extensions"),
)
