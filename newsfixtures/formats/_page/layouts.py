"""The arrangements of pages: which parts stand where, and in which elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@frozen
class Parts:
    """The parts of a page as HTML, ready to be arranged."""

    masthead: str
    headline: str
    dek: str
    byline: str
    figure: str
    share: str
    body: str
    after: str
    beside: str
    below: str
    script: str


def _joined(*parts: str) -> str:
    return "\n".join([part for part in parts if part])


def _head(*parts: str) -> str:
    return f'<header class="article-header">\n{_joined(*parts)}\n</header>'


def _plain(p: Parts) -> str:
    head = _head(p.headline, p.dek, p.byline, p.share)
    story = _joined("<article>", p.script, head, p.figure, p.body, p.after, "</article>")
    return _joined(p.masthead, "<main>", story, p.beside, "</main>", p.below)


def _front_page(p: Parts) -> str:
    head = f'<div class="story-top">\n{_joined(p.headline, p.dek)}\n</div>'
    meta = f'<div class="story-meta">\n{_joined(p.byline, p.share)}\n</div>'
    story = _joined(
        '<article class="story" role="article">',
        p.script,
        head,
        p.figure,
        meta,
        p.body,
        p.after,
        "</article>",
    )
    return _joined(
        p.masthead,
        '<div id="page"><div class="main-column">',
        story,
        "</div>",
        p.beside,
        "</div>",
        p.below,
    )


def _hero(p: Parts) -> str:
    hero = f'<div class="hero">\n{_joined(p.figure, p.headline, p.dek)}\n</div>'
    story = _joined(
        '<article class="c-article">', p.script, p.byline, p.share, p.body, p.after, "</article>"
    )
    return _joined(p.masthead, '<main class="l-page">', hero, story, "</main>", p.beside, p.below)


def _wire(p: Parts) -> str:
    story = _joined(
        '<div class="story">',
        p.script,
        p.byline,
        p.headline,
        p.dek,
        p.figure,
        p.share,
        p.body,
        p.after,
        "</div>",
    )
    return _joined(p.masthead, '<div id="content" role="main">', story, "</div>", p.beside, p.below)


def _broadcast(p: Parts) -> str:
    head = f'<div class="title-block">\n{_joined(p.headline, p.dek)}\n</div>'
    story = _joined(
        "<article>", p.script, head, p.figure, p.body, p.byline, p.share, p.after, "</article>"
    )
    return _joined(
        p.masthead,
        '<div role="main" class="grid"><div class="cell">',
        story,
        "</div></div>",
        p.beside,
        p.below,
    )


def _sidebar(p: Parts) -> str:
    beside = p.beside or '<aside class="sidebar"></aside>'
    story = _joined(
        '<article class="post hentry">',
        p.script,
        p.headline,
        p.byline,
        p.dek,
        p.share,
        p.figure,
        p.body,
        p.after,
        "</article>",
    )
    return _joined(
        p.masthead,
        '<div class="wrapper">',
        beside,
        '<div class="site-content">',
        story,
        "</div>",
        "</div>",
        p.below,
    )


def _table(p: Parts) -> str:
    story = _joined(p.script, p.headline, p.dek, p.byline, p.share, p.figure, p.body, p.after)
    return _joined(
        '<table width="980" class="layout"><tr><td colspan="2">', p.masthead, "</td></tr>",
        '<tr><td class="left">', p.beside, '</td><td class="content" id="main">', story, "</td></tr></table>", p.below,
    )  # fmt: skip


def _microdata(p: Parts) -> str:
    head = _joined(p.headline, p.dek, p.byline, p.share)
    story = _joined(
        '<div itemscope itemtype="https://schema.org/NewsArticle" class="node-article">',
        p.script,
        head,
        p.figure,
        p.body,
        p.after,
        "</div>",
    )
    return _joined(p.masthead, '<main role="main">', story, "</main>", p.beside, p.below)


LAYOUTS: Mapping[str, Callable[[Parts], str]] = {
    "plain": _plain,
    "front-page": _front_page,
    "hero": _hero,
    "wire": _wire,
    "broadcast": _broadcast,
    "sidebar": _sidebar,
    "table": _table,
    "microdata": _microdata,
}
"""By the option of ``layout``."""
