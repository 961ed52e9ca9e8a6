"""Writes a whole news page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.formats._html.blocks import Around
from newsfixtures.formats._html.text import attribute
from newsfixtures.formats._jsonld.writing import in_script
from newsfixtures.formats._page import Page, chrome
from newsfixtures.formats._page import article as parts
from newsfixtures.formats._page.body import body_blocks, wrapped
from newsfixtures.formats._page.head import head_html, jsonld_html
from newsfixtures.formats._page.layouts import LAYOUTS, Parts
from newsfixtures.formats._page.markup import DOCTYPES, restyled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsfixtures.article import Article
    from newsfixtures.documents import Truth


def page_html(article: Article, options: Mapping[str, str], truth: Truth) -> str:
    """Return the page of *article*; what it states goes to *truth*."""
    page = Page(article, options, truth, Around.of(article))
    script, place = jsonld_html(page), options["jsonld.place"]
    body = LAYOUTS[options["layout"]](_parts(page, script if place == "article" else ""))
    body = _with_scripts(page, body, script, place)
    head = head_html(page, script if place == "head" else "")
    html = _outer(page, head, _odd(options["markup.attributes"], body))
    return DOCTYPES[options["markup.doctype"]] + restyled(html, options)


def _parts(page: Page, script: str) -> Parts:
    blocks = chrome.within(page, body_blocks(page))
    return Parts(
        masthead=chrome.masthead(page),
        headline=parts.headline_html(page),
        dek=parts.dek_html(page),
        byline=parts.byline_html(page),
        figure=parts.figure_html(page),
        share=chrome.share_head(page),
        body=wrapped(page, blocks),
        after=chrome.after(page),
        beside=chrome.beside(page),
        below=chrome.below(page),
        script=script,
    )


def _with_scripts(page: Page, body: str, script: str, place: str) -> str:
    if place == "body-start":
        body = f"{script}\n{body}"
    elif place == "body-end":
        body = f"{body}\n{script}"
    form = page.options["markup.data"]
    if form == "none":
        return body
    import json  # noqa: PLC0415 (few pages have it)

    state = {"props": {"title": page.headline, "html": "<p>4711</p>", "published": 1700000000}}
    text = in_script(json.dumps(state))
    if form == "app-state":
        return f'{body}\n<script id="app-state" type="application/json">{text}</script>'
    return f"<script>window.__STATE__ = {text};</script>\n{body}"


def _odd(form: str, body: str) -> str:
    odd = {
        "duplicate": '<div class="a" class="b" id="x"></div>\n',
        "custom-elements": "<x-player data-id=17></x-player>\n",
        "svg": '<svg width="1" height="1"><title>icon</title><path d="M0 0h1"/></svg>\n',
    }
    return odd.get(form, "") + body


def _outer(page: Page, head: str, body: str) -> str:
    language, direction, form = _language(page), _direction(page), page.options["markup.outer"]
    if page.options["title.text"] == "twice":
        body = f'<svg width="1" height="1"><title>icon</title></svg>\n{body}'
    on_html = direction if page.options["meta.direction"] == "html" else ""
    on_body = direction if page.options["meta.direction"] == "body" else ""
    if page.options["meta.direction"] == "article" and direction:
        body = f"<div{direction}>\n{body}\n</div>"
    if form == "no-head":
        return f"<html{language}{on_html}>\n{head}\n<body{on_body}>\n{body}\n</body>\n</html>\n"
    if form == "no-html" and not on_body:
        whole = f"{head}\n{body}\n"
        return whole if not (language or on_html) else f"<html{language}{on_html}>\n{whole}"
    return f"<html{language}{on_html}>\n<head>\n{head}\n</head>\n<body{on_body}>\n{body}\n</body>\n</html>\n"


def _language(page: Page) -> str:
    tag, form = page.article.language, page.options["meta.language"]
    if tag == "und" or form in ("absent", "content-language"):
        if form == "content-language" and tag != "und":
            page.state("html.content-language", "language", tag)
        return ""
    stated = {
        "upper": tag.upper(),
        "primary": tag.partition("-")[0],
        "underscore": tag.replace("-", "_"),
    }.get(form, tag)
    page.state("html.lang", "language", stated)
    if form == "xml-lang":
        return attribute("xml:lang", stated) + attribute("lang", stated)
    return attribute("lang", stated)


def _direction(page: Page) -> str:
    return attribute("dir", page.article.direction) if page.article.direction else ""
