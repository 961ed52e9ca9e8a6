"""What rules about dates that cannot be resolved share: the article has no date of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Paragraph, body_texts
from newsfixtures.findings import Hit, Spot
from newsfixtures.locales import locale_for
from newsfixtures.pointers import with_block
from newsfixtures.rules import Injection
from newsfixtures.rules._parts import with_raw_date

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.rules import Context

UNDATED = {"published_at": None}
"""Fields of an example that states no date of publication."""


def is_undated(context: Context) -> bool:
    """Run where nothing says when the article was published, and its language is known."""
    return context.article.published_at is None and context.locale is not None


def is_told(article: Article) -> bool:
    """Tell whether days and months can be named in the article's language."""
    return locale_for(article.language) is not None


def matches(article: Article, pattern: re.Pattern[str], said: str) -> Iterator[Hit]:
    """Yield every *pattern* in the body; ``{}`` in *said* is the passage."""
    for path, text in body_texts(article):
        for match in pattern.finditer(text):
            yield Hit(path, said.format(repr(match.group())), match.span())


def undated(article: Article, sentence: str, pattern: re.Pattern[str]) -> Injection:
    """Return *article* without its instant and with *sentence*; every *pattern* is a spot."""
    bare = evolve(article, published_at=None, updated_at=None)
    bare = with_raw_date(bare, "2025-05-16", "2025-05-16")
    broken = with_block(bare, len(article.body), Paragraph(text=sentence))
    spots = tuple(Spot(hit.path, hit.span) for hit in matches(broken, pattern, ""))
    return Injection(article=broken, spots=spots)
