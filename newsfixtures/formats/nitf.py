"""NITF 3.6: one story as XML, with its headlines, byline, dateline and body marked up.

Versions without a namespace (3.5 and before, which had a DTD) are read, too. What NITF has no
place for stands in attributes of a namespace of our own, which the schema allows on every element.

Source: IPTC NITF 3.6 XML Schema and documentation (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.formats import Format, Loaded
from newsfixtures.formats._decoding import decoded
from newsfixtures.formats._drafts import finished, loaded
from newsfixtures.formats._html.body import kept as kept_by_html
from newsfixtures.formats._nitf.head import written
from newsfixtures.formats._nitf.knobs import KNOBS
from newsfixtures.formats._nitf.reading import Nitf, body_in, draft_of
from newsfixtures.formats._nitf.stated import stated_in
from newsfixtures.formats._reading import problem
from newsfixtures.formats._wire import (
    kept_entities,
    kept_media,
    kept_party,
    kept_sources,
    kept_type,
)
from newsfixtures.formats._xml.lines import LinePlaces
from newsfixtures.formats._xml.reading import local, parsed_xml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsfixtures.article import Article
    from newsfixtures.documents import Truth, Value

_ROOT = re.compile(
    r"[\s\ufeff]*+(?>(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[[^\]]*\])?\s*>)\s*)*+"
    r"<(?:[\w.-]+:)?nitf[\s>]",
    re.DOTALL,
)


def sniff(head: bytes) -> bool:
    """Tell whether the root of *head* is ``nitf``."""
    return _ROOT.match(decoded(head).text) is not None


def load(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
    """Yield the story of an NITF document; see `newsfixtures.formats.Load`."""
    parsed = parsed_xml(data, file)
    places = LinePlaces(parsed.source)
    found = parsed.findings
    root = _story(parsed.root)
    if root is None:
        if not found:
            said = "the document has no element nitf; a story of NITF is due"
            found = (problem("SCH001", said, at=places("")),)
        yield Loaded(article=None, format="nitf", findings=found, file=file, locate=places)
        return
    nitf = Nitf.of(root)
    draft = draft_of(nitf)
    draft.findings = list(found)
    if nitf.first("body") is None:
        said = "body is missing; every document of NITF has one"
        draft.findings.append(problem("SCH001", said, at=places(str(root.sourceline))))
    read = body_in(nitf, draft)
    yield loaded(draft, finished(draft, data, read), file=file, locate=places)


def _story(root: Any) -> Any:  # noqa: ANN401 (lxml has no type of its own)
    if root is None or local(root) == "nitf":
        return root
    return next(root.iter("{*}nitf"), None)


def write(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return the one article as NITF."""
    return written(articles[0], knobs, truth)


def stated(data: bytes) -> list[dict[str, Value]]:
    """Return what the document states, by carrier; see `newsfixtures.formats.Stated`."""
    return [stated_in(data)]


def kept(article: Article) -> Article:
    """Return *article* as NITF brings it back."""
    media = tuple(kept_media(item) for item in article.media)
    body = kept_by_html(evolve(article, media=media), media=media)
    status = {"draft": "withheld", "retracted": "canceled"}.get(article.status, article.status)
    lead = article.lead_media if any(each.id == article.lead_media for each in media) else None
    ordered = sorted(body.media, key=lambda each: each.id != lead)
    return kept_entities(
        evolve(
            body,
            status=status,  # type: ignore[arg-type]
            authors=tuple(evolve(each, contact=()) for each in article.authors),
            sources=kept_sources(article.sources),
            related=article.related,
            publisher=kept_party(article.publisher, policies=True),
            provider=kept_party(article.provider),
            distributor=kept_party(article.distributor),
            digital_source_type=kept_type(article.digital_source_type),
            lead_media=lead,
            media=tuple(ordered),
        )
    )


FORMAT = Format(
    __name__,
    title="NITF",
    extensions=(".nitf.xml",),
    media_type="application/nitf+xml",
    sniff=sniff,
    load=load,
    write=write,
    stated=stated,
    kept=kept,
    knobs=KNOBS,
    loses=("timezone", "direction", "access", "claims", "extensions"),
)
