"""What records of extraction systems say of an article: its body as plain lines, its lead picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import (
    Article,
    Block,
    Heading,
    Image,
    LabelledParagraph,
    ListBlock,
    LiveEntry,
    NoticeBlock,
    Paragraph,
    Quote,
    Table,
)
from newsfixtures.formats._html.text import folded, line
from newsfixtures.locales import LOCALES, locale_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime


def body_lines(article: Article, *, bullet: str = "", row: str = " | ") -> list[str]:
    """Return the body as extractors see it: a line a graf, heading, item or row of a table."""
    locale = locale_for(article.language) or LOCALES["en"]
    found = (text for block in article.body for text in _lines(block, article, bullet, row))
    colon = locale.colon

    def flat(text: str | tuple[str, str]) -> str:
        if isinstance(text, tuple):
            text = f"{text[0]}{colon}{text[1]}" if text[1] else f"{text[0]}{colon.rstrip()}"
        return folded(text)[0].replace("\n", " ")

    return [shown for text in found if (shown := flat(text))]


def _lines(
    block: Block, article: Article, bullet: str, row: str
) -> Iterator[str | tuple[str, str]]:
    match block:
        case Paragraph() | Heading() | Quote():
            yield block.text
        case LabelledParagraph():
            yield block.label, block.text
        case ListBlock():
            yield from (f"{bullet}{item.text}" for item in block.items)
        case Table():
            yield from (row.join(cells) for cells in filter(None, (block.header, *block.rows)))
        case NoticeBlock():
            yield from (each.text for each in article.notices if each.id == block.notice_ref)
        case LiveEntry():
            yield block.headline or ""
            for inner in block.body:
                yield from _lines(inner, article, bullet, row)
        case _:
            pass


def headline_of(article: Article) -> str:
    """Return the headline on one line."""
    return line(article.headline) or article.headline


def names_of(article: Article) -> list[str]:
    """Return the names of the authors, each on one line, none twice."""
    found = (line(author.name, 300) for author in article.authors)
    return list(dict.fromkeys(filter(None, found)))


def lead_url(article: Article) -> str | None:
    """Return the address of the picture that is shown first."""
    images = [item for item in article.media if isinstance(item, Image) and item.url]
    lead = [item for item in images if item.id == article.lead_media]
    return next((item.url for item in (*lead, *images)), None)


def host_of(article: Article) -> str | None:
    """Return the host of the article's address."""
    from urllib.parse import urlsplit  # noqa: PLC0415 (only records need it)

    try:
        return urlsplit(article.url or "").hostname
    except ValueError:
        return None


def day_and_time(moment: datetime | None, form: str) -> str | None:
    """Return an instant as systems write it.

    *form* is ``aware`` or ``naive`` (as Python prints a datetime), ``iso``, ``iso-naive``,
    ``iso-z``, or ``day``.
    """
    if moment is None:
        return None
    naive = moment.replace(tzinfo=None)
    forms = {
        "aware": str(moment),
        "naive": str(naive.replace(microsecond=0)),
        "iso": moment.isoformat(),
        "iso-naive": naive.isoformat(),
        "day": f"{moment:%Y-%m-%d}",
    }
    return forms[form]
