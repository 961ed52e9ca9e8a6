"""The body of an article as an HTML fragment, and back.

One plain way of writing each block, which pages, feeds and messages with HTML inside share::

    paragraph            <p>…</p>
    labelled paragraph   <p class="details"><strong>Details:</strong> …</p>
    heading              <h2>…</h2>
    quote                <blockquote><p>…</p><footer><cite>Ana Petrov</cite></footer></blockquote>
    list, table, divider <ul>/<ol>, <table>, <hr>
    image                <figure class="image photograph wire" data-media="image-1"><img …>
                         <figcaption>… <span class="credit">…</span></figcaption></figure>
    gallery              <div class="gallery"><figure>…</figure>…</div>
    video, audio         <figure class="video" data-media="…"><video …></video>…</figure>
    embed                <figure class="embed"><iframe src="…"></iframe>…</figure>
    notice               <aside class="notice correction"><p>…</p><time …>…</time></aside>
    live entry           <article class="live-entry"><time class="published" …>…</time>…</article>
    related link         <p class="related background"><a href="…">…</a></p>
    marks                <strong>, <em>, <code>, <a href>, <span class="entity">, <span class="quote">

`blocks_of` reads all of that back (`kept` says what comes back otherwise), and foreign HTML as well
as it comes: unknown markup is read for its text, scripts, forms and hidden text are dropped and
named as losses.

Source: HTML Living Standard, 4.4 Grouping content and 4.5 Text-level semantics, read 2026-11-25.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from newsfixtures.article import Block, Media, Notice, Related
from newsfixtures.formats._html.blocks import Around, blocks_html
from newsfixtures.formats._html.kept import kept_blocks
from newsfixtures.formats._html.media import Shelf
from newsfixtures.formats._html.reading import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfixtures.article import Article


MAX_TAGS = 500_000
"""How many tags are read: an element takes many times the memory of its characters."""
BREAKS = re.compile(r"<wbr\s{0,9}/?>", re.IGNORECASE)
"""Where a word may be broken: the parser does not know that it has no content."""


@frozen
class ReadBody:
    """What a fragment holds: *blocks*, and what they refer to; *losses* name what was dropped."""

    blocks: tuple[Block, ...]
    media: tuple[Media, ...] = ()
    notices: tuple[Notice, ...] = ()
    related: tuple[Related, ...] = ()
    losses: tuple[str, ...] = ()


def body_html(article: Article, *, between: str = "\n") -> str:
    """Return the whole body as a fragment of HTML, with *between* between the blocks."""
    around = Around.of(article)
    return between.join(filter(None, blocks_html(article.body, around)))


def blocks_of(fragment: str, *, media: Iterable[Media] = ()) -> ReadBody:
    """Return the blocks of a fragment of HTML, or of a whole page's body.

    Never raises; there may be no block at all.

    Args:
        fragment: The HTML.
        media: What is known of pictures and films from elsewhere; those of the fragment follow.
    """
    many = fragment.count("<") > MAX_TAGS
    if many:
        last = next(islice(re.finditer("<", fragment), MAX_TAGS, None))
        fragment = fragment[: last.start()]
    root, deep = parsed(fragment)
    body = body_of(root, media=media)
    if many:
        body = evolve(body, losses=(*body.losses, f"what follows {MAX_TAGS:,} tags"))
    return (
        evolve(body, losses=(*body.losses, "what nests over 2,000 elements deep")) if deep else body
    )


def body_of(root: Any, *, media: Iterable[Media] = ()) -> ReadBody:  # noqa: ANN401 (lxml has no type of its own)
    """Return the blocks inside a parsed element, as `blocks_of` does."""
    if root is None:
        return ReadBody(())
    reader = Reader(media)
    blocks = reader.read(root)
    shelf = reader.shelf
    return ReadBody(
        blocks=blocks,
        media=tuple(shelf.media.values()),
        notices=tuple(shelf.notices.values()),
        related=tuple(shelf.related.values())[:500],
        losses=tuple(reader.losses),
    )


def parsed(fragment: str) -> tuple[Any, bool]:
    """Return the element that holds *fragment*, ``None`` where it is empty.

    And whether it nests so deep that the parser, which is bounded, left the rest away.
    """
    from lxml import etree  # noqa: PLC0415 (10 ms that only HTML needs)

    whole = BREAKS.sub("", fragment.replace("\0", ""))
    data = whole.encode("utf-8", errors="replace")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(b"<html><body>" + data, parser)
    except etree.XMLSyntaxError:
        return None, False
    deep = any("depth" in each.message for each in parser.error_log.filter_from_fatals())
    return (None if root is None else root.find("body")), deep


def kept(article: Article, *, media: Iterable[Media] = ()) -> Article:
    """Return *article* with the body, and what it refers to, as a fragment brings them back.

    *media* are those that are stated elsewhere; only what the body shows comes back besides.
    """
    shelf = Shelf.with_media(media)
    blocks = kept_blocks(article, shelf)
    return evolve(
        article,
        body=blocks,
        media=tuple(shelf.media.values()),
        notices=tuple(shelf.notices.values()),
        related=tuple(shelf.related.values()),
    )
