"""The text of an article, with the JSON Pointer of each piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article._blocks import (
    Block,
    Embed,
    Heading,
    ImageBlock,
    LabelledParagraph,
    ListBlock,
    LiveEntry,
    Paragraph,
    Quote,
    Table,
)
from newsfixtures.article._parts import Image, Media

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article._article import Article


def block_texts(path: str, block: Block) -> Iterator[tuple[str, str]]:
    """Yield the JSON Pointer and text of everything readers read in *block*, in order."""
    match block:
        case Paragraph() | LabelledParagraph() | Heading() | Quote():
            yield f"{path}/text", block.text
        case ListBlock():
            for number, item in enumerate(block.items):
                yield f"{path}/items/{number}/text", item.text
        case ImageBlock() | Embed() if block.caption:
            yield f"{path}/caption", block.caption
        case Table():
            yield from _table_texts(path, block)
        case LiveEntry():
            yield from _entry_texts(path, block)
        case _:
            pass


def _table_texts(path: str, table: Table) -> Iterator[tuple[str, str]]:
    if table.caption:
        yield f"{path}/caption", table.caption
    for column, cell in enumerate(table.header):
        yield f"{path}/header/{column}", cell
    for number, row in enumerate(table.rows):
        for column, cell in enumerate(row):
            yield f"{path}/rows/{number}/{column}", cell


def _entry_texts(path: str, entry: LiveEntry) -> Iterator[tuple[str, str]]:
    if entry.headline:
        yield f"{path}/headline", entry.headline
    for number, inner in enumerate(entry.body):
        yield from block_texts(f"{path}/body/{number}", inner)


def body_texts(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the JSON Pointer and text of everything readers read in the body, in order."""
    for number, block in enumerate(article.body):
        if block.type == "paragraph" or block.type == "labelled_paragraph":  # noqa: PLR1714 (fast)
            yield f"/body/{number}/text", block.text
        else:
            yield from block_texts(f"/body/{number}", block)


def grafs(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the JSON Pointer and text of the grafs of the body: paragraphs, list items.

    Labelled paragraphs are among them.
    """
    for number, block in enumerate(article.body):
        if block.type == "paragraph" or block.type == "labelled_paragraph":  # noqa: PLR1714 (fast)
            yield f"/body/{number}/text", block.text
        elif block.type == "list":
            for position, item in enumerate(block.items):
                yield f"/body/{number}/items/{position}/text", item.text


def texts(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the JSON Pointer and text of all prose in *article*, in the order it is read.

    Prose is what readers see as sentences: headlines, dek, summary, body, cutlines, alternative
    texts and notices; not names, addresses, codes or dates.
    """
    return iter(texts_and_grafs(article)[0])


def texts_and_grafs(article: Article) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return both `texts` and `grafs`, collected at once."""
    found = list(_title_texts(article))
    grafs = []
    for number, block in enumerate(article.body):
        if block.type == "paragraph" or block.type == "labelled_paragraph":  # noqa: PLR1714 (fast)
            graf = (f"/body/{number}/text", block.text)
            found.append(graf)
            grafs.append(graf)
        else:
            inside = list(block_texts(f"/body/{number}", block))
            found += inside
            if block.type == "list":
                grafs += inside
    for number, item in enumerate(article.media):
        found += _media_texts(f"/media/{number}", item)
    for number, notice in enumerate(article.notices):
        found.append((f"/notices/{number}/text", notice.text))
    return found, grafs


def _title_texts(article: Article) -> Iterator[tuple[str, str]]:
    yield "/headline", article.headline
    for number, alternative in enumerate(article.alternative_headlines):
        yield f"/alternative_headlines/{number}/text", alternative.text
    if article.dek:
        yield "/dek", article.dek
    if article.summary:
        yield "/summary", article.summary


def _media_texts(path: str, item: Media) -> Iterator[tuple[str, str]]:
    if isinstance(item, Image) and item.alt:
        yield f"{path}/alt", item.alt
    if item.caption:
        yield f"{path}/caption", item.caption


def names(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the JSON Pointer and text of every name and label that readers see, not prose."""
    for number, author in enumerate(article.authors):
        yield f"/authors/{number}/name", author.name
    for number, keyword in enumerate(article.keywords):
        yield f"/keywords/{number}", keyword
    for number, source in enumerate(article.sources):
        yield f"/sources/{number}/name", source.name
    for number, item in enumerate(article.media):
        if item.credit:
            yield f"/media/{number}/credit", item.credit
    yield from _single_names(article)


def _single_names(article: Article) -> Iterator[tuple[str, str]]:
    if article.byline:
        yield "/byline", article.byline
    if article.dateline and article.dateline.text:
        yield "/dateline/text", article.dateline.text
    if article.section and article.section.label:
        yield "/section/label", article.section.label
    if article.publisher and article.publisher.name:
        yield "/publisher/name", article.publisher.name


def plain_text(article: Article) -> str:
    """Return the body's words as plain text: one line a paragraph, item, heading or quote."""
    return "\n".join(text for _, text in body_texts(article))


def word_count(article: Article) -> int:
    """Count the words of the body, split at white space."""
    return len(plain_text(article).split())


def addresses(article: Article) -> Iterator[tuple[str, str]]:
    """Yield every address of the article and its parts, media apart."""
    if article.url:
        yield "/url", article.url
    if article.short_url:
        yield "/short_url", article.short_url
    if article.publisher and article.publisher.url:
        yield "/publisher/url", article.publisher.url
    for number, author in enumerate(article.authors):
        if author.url:
            yield f"/authors/{number}/url", author.url
    for number, related in enumerate(article.related):
        if related.url:
            yield f"/related/{number}/url", related.url


def media_addresses(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the address of every media item that has one."""
    for number, item in enumerate(article.media):
        if item.url:
            yield f"/media/{number}/url", item.url
