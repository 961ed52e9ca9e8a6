"""Writes scraped text from an article, as a page looks when its markup is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import (
    Article,
    Block,
    Heading,
    Image,
    LabelledParagraph,
    ListBlock,
    Paragraph,
)
from newsfixtures.documents import Knob
from newsfixtures.formats._text.head import QUOTE_MARKS
from newsfixtures.locales import LOCALES, Locale, locale_for
from newsfixtures.printed_dates import STYLES, printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KNOBS = (
    Knob("chrome", ("none", "navigation", "dated"), "a line of navigation above the headline"),
    Knob("byline.prefix", ("none", "by"), "a word such as *By* before the names"),
    Knob(
        "byline.date",
        ("own-line", "glued", "comma", "pipe", "date-first"),
        "how byline and date stand together; glued is the classic fault of extractors",
    ),
    Knob("date.style", STYLES, "the order in which day, month and year are printed"),
    Knob("zone", ("none", "printed"), "whether the offset stands behind the time"),
    Knob(
        "headline.repeat",
        ("none", "verbatim", "unquoted"),
        "the headline again, as the alternative text of the picture",
    ),
    Knob("cutline", ("none", "own-line", "parenthesis"), "the lead picture's cutline and credit"),
    Knob("labels", ("run-in", "own-line"), "whether a label stands on a line of its own"),
    Knob("bullets", ("bullet", "indented", "dash", "asterisk"), "what marks the items of a list"),
    Knob("paragraphs", ("blank-line", "single-line"), "what parts paragraphs"),
    Knob("line-end", ("lf", "crlf"), "what ends a line"),
    Knob("mark", ("none", "bom"), "a byte order mark at the start"),
)
_BULLETS = {"bullet": "• ", "indented": "  • ", "dash": "- ", "asterisk": "* "}


def written(article: Article, knobs: Mapping[str, str]) -> bytes:
    """Return *article* as scraped text; *knobs* has an option for every knob."""
    locale = locale_for(article.language) or LOCALES["en"]
    head = list(_head(article, locale, knobs))
    grafs = [text for block in article.body for text in _block(block, locale, knobs)]
    gap = "\n\n" if knobs["paragraphs"] == "blank-line" else "\n"
    text = "\n".join(head) + "\n\n" + gap.join(grafs) + "\n"
    if knobs["line-end"] == "crlf":
        text = text.replace("\n", "\r\n")
    return text.encode("utf-8-sig" if knobs["mark"] == "bom" else "utf-8")


def _head(article: Article, locale: Locale, chosen: Mapping[str, str]) -> Iterator[str]:
    if chosen["chrome"] != "none":
        yield _chrome(article, locale, chosen["chrome"])
    yield article.headline
    yield ""
    yield from _byline_and_date(article, locale, chosen)
    if chosen["headline.repeat"] == "verbatim":
        yield article.headline
    elif chosen["headline.repeat"] == "unquoted":
        yield article.headline.translate(
            dict.fromkeys(map(ord, QUOTE_MARKS.replace("’", "")))
        ).strip()
    image = lead_image(article)
    if chosen["cutline"] != "none" and image is not None and image.credit:
        yield _cutline(image, locale, parenthesis=chosen["cutline"] == "parenthesis")


def _chrome(article: Article, locale: Locale, kind: str) -> str:
    if kind == "dated" and article.published_at:
        return " " + locale.dated.format(day=f"{article.published_at:%Y-%m-%d}")
    return " | ".join(locale.navigation)


def _byline_and_date(article: Article, locale: Locale, chosen: Mapping[str, str]) -> Iterator[str]:
    byline = article.byline or locale.comma.join([author.name for author in article.authors])
    if byline and chosen["byline.prefix"] == "by" and locale.without_prefix(byline) == byline:
        byline = f"{locale.by_prefixes[0]} {byline}"
    date = _date(article, locale, chosen)
    if not byline or not date or chosen["byline.date"] == "own-line":
        yield from filter(None, (byline, date))
        return
    if chosen["byline.date"] == "date-first":
        yield f"{date} | {byline}"
        return
    glue = {"glued": "", "comma": locale.comma, "pipe": " | "}[chosen["byline.date"]]
    yield f"{byline}{glue}{date}"


def _date(article: Article, locale: Locale, chosen: Mapping[str, str]) -> str:
    if article.published_at is not None:
        zone = chosen["zone"] == "printed"
        return printed(article.published_at, chosen["date.style"], locale, zone=zone)
    raw = article.provenance and article.provenance.raw_dates.get("published_at")
    return raw.text if raw else ""


def _cutline(image: Image, locale: Locale, *, parenthesis: bool) -> str:
    word = locale.credit_word(image.origin or "other")
    credit = f"{word}{locale.colon}{image.credit}"
    caption = (image.caption or "").rstrip(locale.stop)
    if parenthesis:
        return f"{caption} ({credit})".strip()
    return f"{caption}{locale.stop} {credit}" if caption else credit


def _block(block: Block, locale: Locale, chosen: Mapping[str, str]) -> Iterator[str]:
    match block:
        case Paragraph() | Heading():
            yield block.text
        case LabelledParagraph():
            own_line = chosen["labels"] == "own-line" or not block.text
            colon = f"{locale.colon.rstrip(' ')}\n" if own_line else locale.colon
            yield f"{block.label}{colon}{block.text}".rstrip("\n")
        case ListBlock():
            # a lone dash or asterisk would be read as prose
            bullet = _BULLETS[chosen["bullets"] if len(block.items) > 1 else "bullet"]
            yield "\n".join(
                f"{f'{number}. ' if block.ordered else bullet}{item.text}"
                for number, item in enumerate(block.items, 1)
            )
        case _:
            pass


def lead_image(article: Article) -> Image | None:
    """Return the image shown first, if the article has one."""
    images = [item for item in article.media if isinstance(item, Image)]
    return next((item for item in images if item.id == article.lead_media), None) or (
        images[0] if images else None
    )
