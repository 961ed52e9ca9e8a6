"""Google News sitemap: the addresses of an outlet's latest articles.

It has no body: what comes back is an address, a title, a date, a language and the publication's
name, with the title for a body. At most 1,000 addresses stand in one file.

Source: Google Search Central, Create a news sitemap, and Sitemaps XML format (sitemaps.org
protocol 0.9); read 2026-11-25. `genres`, `keywords` and `access` are of older versions.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Article, Image, Paragraph
from newsfixtures.formats import Format
from newsfixtures.formats._decoding import decoded
from newsfixtures.formats._feed.kept import kept_feed_fields
from newsfixtures.formats._feed.reading import address, lead_of, party, with_lead
from newsfixtures.formats._html.text import line
from newsfixtures.formats._sitemap.reading import FEED
from newsfixtures.formats._sitemap.writing import KNOBS, sitemap, sitemap_keywords, sitemap_language
from newsfixtures.formats.rss import FORMAT as RSS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfixtures.documents import Value

_HEAD = re.compile(
    r"[\s\ufeff]*+(?>(?:<\?.*?\?>|<!--.*?-->)\s*)*+<(?:\w+:)?urlset\b", re.DOTALL | re.IGNORECASE
)


def sniff(head: bytes) -> bool:
    """Tell whether the root of *head* is a list of addresses."""
    return _HEAD.match(decoded(head).text) is not None


def kept(article: Article) -> Article:
    """Return *article* as its entry brings it back."""
    fields = kept_feed_fields(article)
    headline = line(article.headline) or "-"
    url = address(article.url)
    lead = lead_of(article)
    return with_lead(
        evolve(
            fields,
            id=url or fields.id,
            summary=None,
            authors=(),
            keywords=sitemap_keywords(article),
            updated_at=None,
            published_at=article.published_at,
            language=sitemap_language(article) or "und",
            publisher=party(article.publisher.name) if article.publisher else None,
            body=(Paragraph(text=headline),),
            media=(),
            notices=(),
            related=(),
        ),
        Image(id="", url=lead.url) if isinstance(lead, Image) else None,
    )


def stated(data: bytes) -> Sequence[dict[str, Value]]:
    """Return what each entry states, by carrier."""
    from newsfixtures.formats._sitemap.stated import stated_in_sitemap  # noqa: PLC0415

    return stated_in_sitemap(data)


FORMAT = Format(
    __name__,
    title="Google News sitemap",
    extensions=(".sitemap.xml", ".xml"),
    media_type="application/xml",
    sniff=sniff,
    load=FEED.load,
    write=sitemap,
    stated=stated,
    kept=kept,
    many=True,
    knobs=KNOBS,
    loses=(
        *RSS.loses,
        *("id", "summary", "authors", "updated_at", "body", "notices", "related"),
        *("rights", "subjects"),
    ),
)
