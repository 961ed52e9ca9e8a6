"""Atom: feeds, and entries alone.

Reads Atom 0.3 as well as it can be done. The id is the article's; where the feed states another
(`id=url`), that is what comes back. A summary that is only the beginning of the body is none, and
where `updated` says what `published` says, the article was not updated.

Source: RFC 4287, RFC 4685, RFC 4946, RFC 5005, Media RSS 1.5.1 (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Article, Author, Related
from newsfixtures.formats import Format
from newsfixtures.formats._atom.feed import atom
from newsfixtures.formats._atom.knobs import KNOBS
from newsfixtures.formats._atom.reading import FEED
from newsfixtures.formats._decoding import decoded
from newsfixtures.formats._feed.kept import kept_feed_fields, stated_lead
from newsfixtures.formats._feed.reading import address, merged, notice_of, rights_of, with_lead
from newsfixtures.formats._html.text import line
from newsfixtures.formats.rss import FORMAT as RSS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsfixtures.documents import Value

_HEAD = re.compile(
    r"[\s\ufeff]*+(?>(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\])?\s*>)\s*)*+"
    r"<(?:\w+:)?(?:feed|entry)\b",
    re.DOTALL,
)


def sniff(head: bytes) -> bool:
    """Tell whether the root of *head* is a feed or an entry."""
    return _HEAD.match(decoded(head).text) is not None


def kept(article: Article) -> Article:
    """Return *article* as its entry brings it back."""
    fields = kept_feed_fields(article)
    same = article.updated_at == article.published_at
    return with_lead(
        evolve(
            fields,
            published_at=article.published_at,
            updated_at=None if same else article.updated_at,
            authors=tuple(_authors(article))[:200],
            rights=rights_of(
                notice_of(article.rights), article.rights.license_url if article.rights else None
            ),
            related=merged(fields.related, _related(article)),
        ),
        stated_lead(article),
    )


def _authors(article: Article) -> Iterator[Author]:
    for each in article.authors:
        name = line(each.name, 300)
        if name:
            yield Author(name=name, url=address(each.url), email=address(each.email))


def _related(article: Article) -> Iterator[Related]:
    for each in article.related:
        url = address(each.url)
        if url:
            yield Related(rel="background", url=url, title=line(each.title))


def stated(data: bytes) -> Sequence[dict[str, Value]]:
    """Return what each entry states, by carrier."""
    from newsfixtures.formats._atom.stated import stated_in_atom  # noqa: PLC0415 (lxml is slow)

    return stated_in_atom(data)


FORMAT = Format(
    __name__,
    kind="feed",
    title="Atom",
    extensions=(".atom", ".xml"),
    media_type="application/atom+xml",
    sniff=sniff,
    load=FEED.load,
    write=atom,
    stated=stated,
    kept=kept,
    many=True,
    knobs=KNOBS,
    loses=RSS.loses,
)
