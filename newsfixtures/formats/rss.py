"""RSS 2.0 with the modules that news feeds use: content, Media RSS, Dublin Core, Atom.

Reads 0.9x and RSS 1.0 as well as it can be done. The guid is the article's id; where the feed
states another (`guid=url`), that is what comes back. A description that is only the beginning of
the body is no summary.

Source: RSS 2.0 Specification (version 2.0.11) and RSS Best Practices Profile of the RSS Advisory
Board, RDF Site Summary 1.0 modules Content and Dublin Core, Media RSS 1.5.1 (all read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Author, Subject
from newsfixtures.formats import Format
from newsfixtures.formats._decoding import decoded
from newsfixtures.formats._feed.kept import kept_feed_fields, stated_lead
from newsfixtures.formats._feed.reading import notice_of, rights_of, with_lead
from newsfixtures.formats._html.text import line
from newsfixtures.formats._rss.channel import rss
from newsfixtures.formats._rss.knobs import KNOBS
from newsfixtures.formats._rss.reading import FEED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfixtures.article import Article
    from newsfixtures.documents import Value

_HEAD = re.compile(
    r"[\s\ufeff]*+(?>(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\])?\s*>)\s*)*+"
    r"<(?:rss|channel|(?:\w+:)?RDF)\b",
    re.DOTALL | re.IGNORECASE,
)


def sniff(head: bytes) -> bool:
    """Tell whether the root of *head* is that of a feed of RSS, of any version."""
    return _HEAD.match(decoded(head).text) is not None


def kept(article: Article) -> Article:
    """Return *article* as its item brings it back."""
    names = (line(author.name, 300) for author in article.authors)
    return with_lead(
        evolve(
            kept_feed_fields(article),
            subjects=tuple(
                Subject(code=each.code) for each in article.subjects if each.scheme == "medtop"
            ),
            rights=rights_of(notice_of(article.rights)),
            authors=tuple(Author(name=name) for name in names if name)[:200],
        ),
        stated_lead(article),
    )


def stated(data: bytes) -> Sequence[dict[str, Value]]:
    """Return what each item states, by carrier."""
    from newsfixtures.formats._feed.stated import stated_in_rss  # noqa: PLC0415 (lxml is slow)

    return stated_in_rss(data)


FORMAT = Format(
    __name__,
    kind="feed",
    title="RSS 2.0",
    extensions=(".rss", ".xml"),
    media_type="application/rss+xml",
    sniff=sniff,
    load=FEED.load,
    write=rss,
    stated=stated,
    kept=kept,
    many=True,
    knobs=KNOBS,
    loses=(
        "version",
        "revision_of",
        "supersedes",
        "alt_ids",
        "short_url",
        "type",
        "genre",
        "status",
        "alternative_headlines",
        "dek",
        "slug",
        "byline",
        "dateline",
        "created_at",
        "embargoed_until",
        "expires_at",
        "timezone",
        "direction",
        "section",
        "subsections",
        "people",
        "organizations",
        "places",
        "events",
        "objects",
        "sources",
        "provider",
        "distributor",
        "access",
        "urgency",
        "editor_note",
        "digital_source_type",
        "claims",
        "extensions",
    ),
)
