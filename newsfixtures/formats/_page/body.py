"""The body of the article on a page, in the shapes that pages give it."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

from newsfixtures.formats._html.blocks import blocks_html

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from newsfixtures.formats._page import Page

_INNER = re.compile(r"<p[^>]*>(.*)</p>\Z", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[^.!?。．！？।]{20,}?[.!?。．！？।]+[”»\"’」』]?")
_NAMED = ' class="article__paragraph text"'
_NOT_ASKED = {
    "body.first-block": "paragraph",
    "body.middle-block": "paragraph",
    "body.last-block": "paragraph",
    "body.inline": "none",
    "body.paragraphs": "p",
    "body.ids": "none",
    "body.comments": "none",
    "body.hidden": "none",
    "body.scripts": "none",
}


def body_blocks(page: Page) -> list[str]:
    """Return the blocks of the body as HTML."""
    blocks = page.article.body
    made = blocks_html(blocks, page.around)
    options = page.options
    if any(options[name] != usual for name, usual in _NOT_ASKED.items()):
        plain = [
            at
            for at, block in enumerate(blocks)
            if block.type == "paragraph" and not block.id and made[at]
        ]
        _shape(options, made, plain)
    return [each for each in made if each]


def _shape(chosen: Mapping[str, str], made: list[str], plain: list[int]) -> None:
    special = _special(chosen, made, plain)
    rest = [at for at in plain if at not in special]
    if chosen["body.inline"] != "none":
        _inline(chosen["body.inline"], made, rest)
    if chosen["body.comments"] != "none":
        _comments(chosen["body.comments"], made, rest)
    if chosen["body.ids"] != "none":
        for number, at in enumerate(rest):
            made[at] = made[at].replace("<p", f"<p{_IDS[chosen['body.ids']](number)}", 1)
    if chosen["body.paragraphs"] != "p":
        _paragraphs(chosen["body.paragraphs"], made, rest)
    middle = plain[len(plain) // 2] if plain else 0
    for name, table in (("body.hidden", _HIDDEN), ("body.scripts", _SCRIPTS)):
        if chosen[name] != "none" and made:
            made[middle] = f"{made[middle]}\n{table[chosen[name]]}"


def _special(chosen: Mapping[str, str], made: list[str], plain: list[int]) -> set[int]:
    """Mark up the first, a middle and the last graf as something else."""
    if not plain:
        return set()
    places = {
        "body.first-block": plain[0],
        "body.middle-block": plain[len(plain) // 2],
        "body.last-block": plain[-1],
    }
    special = set()
    for name, at in places.items():
        if chosen[name] != "paragraph" and at not in special:
            made[at] = _BLOCKS[chosen[name]](_inner(made[at]), name == "body.last-block")
            special.add(at)
    return special


def _inner(html: str) -> str:
    match = _INNER.match(html)
    return match[1] if match else html


_BLOCKS: dict[str, Callable[[str, bool], str]] = {
    "list": lambda text, last: f"<ul><li>{text}</li></ul>",  # noqa: ARG005
    "quote": lambda text, last: f"<blockquote><p>{text}</p></blockquote>",  # noqa: ARG005
    "table": lambda text, last: f"<table><tbody><tr><td>{text}</td></tr></tbody></table>",  # noqa: ARG005
    "heading": lambda text, last: f"<h3>{text}</h3>",  # noqa: ARG005
    "embed": lambda text, last: (
        f'<p>{text}</p>\n<figure class="embed"><iframe src="https://posts.example/embed/17"></iframe></figure>'
        if last
        else f'<figure class="embed"><iframe src="https://posts.example/embed/17"></iframe></figure>\n<p>{text}</p>'
    ),
}


def _inline(form: str, made: list[str], plain: list[int]) -> None:
    """Mark up words of the first graf whose text has no markup yet."""
    for at in plain:
        inner = _inner(made[at])
        if "<" not in inner and "&" not in inner and (shaped := _INLINE[form](inner)) != inner:
            made[at] = f"<p>{shaped}</p>"
            return


def _around_word(text: str, before: str, behind: str, *, part: int = 0) -> str:
    """Return *text* with its longest word, or *part* of its letters, in markup."""
    words = list(_WORD.finditer(text))
    if not words:
        return text
    word = max(words, key=lambda match: len(match[0]))
    end = word.start() + part if part else word.end()
    return f"{text[: word.start()]}{before}{text[word.start() : end]}{behind}{text[end:]}"


def _around_start(text: str, before: str, behind: str) -> str:
    end = text.find(" ", 12)
    end = end if end > 0 else min(len(text), 12)
    return f"{before}{text[:end]}{behind}{text[end:]}"


def _in_word(text: str, what: str) -> str:
    words = list(_WORD.finditer(text))
    if not words:
        return text
    word = max(words, key=lambda match: len(match[0]))
    at = (word.start() + word.end()) // 2
    return text[:at] + what + text[at:]


def _sentence(text: str) -> str:
    match = _SENTENCE.match(text)
    return f"<em>{match[0]}</em>{text[match.end() :]}" if match else f"<em>{text}</em>"


_INLINE: dict[str, Callable[[str], str]] = {
    "drop-cap": lambda text: f'<span class="dropcap">{text[0]}</span>{text[1:]}',
    "strong-start": lambda text: _around_start(text, "<strong>", "</strong>"),
    "em-word": lambda text: _around_word(text, "<em>", "</em>"),
    "link": lambda text: _around_word(text, '<a href="https://outlet.example/topics/17">', "</a>"),
    "split-word": lambda text: _around_word(text, '<span class="hl">', "</span>", part=1),
    "word-break": lambda text: _in_word(text, "<wbr>"),
    "soft-hyphen": lambda text: _in_word(text, "&shy;"),
    "time": lambda text: _around_word(text, '<time datetime="2031-01-02">', "</time>"),
    "abbreviation": lambda text: _around_word(text, '<abbr title="x">', "</abbr>"),
    "nested": lambda text: _around_start(text, "<strong><em>", "</em></strong>"),
    "sentence": _sentence,
    "font": lambda text: _around_start(
        text, '<font face="Georgia"><span style="color:#111">', "</span></font>"
    ),
}


def _comments(form: str, made: list[str], plain: list[int]) -> None:
    for at in plain:
        inner = _inner(made[at])
        if form == "between":
            made[at] += "\n<!-- ad-slot -->"
        elif form == "conditional":
            made[at] += "\n<!--[if IE]><p>update your browser</p><![endif]-->"
        elif "<" not in inner and "&" not in inner:
            made[at] = made[at].replace(
                inner,
                _in_sentence(inner) if form == "in-sentence" else _in_word(inner, "<!-- -->"),
                1,
            )
            return


def _in_sentence(text: str) -> str:
    at = text.find(" ", len(text) // 2)
    return f"{text[:at]}<!-- more -->{text[at:]}" if at > 0 else f"{text}<!-- more -->"


_IDS: dict[str, Callable[[int], str]] = {
    "ids": lambda number: f' id="p-{number}"',
    "hashed": lambda number: (
        f' class="css-{sha256(bytes([number % 256])).hexdigest()[:7]} e1{number}x0"'
    ),
    "styles": lambda number: ' style="margin:0 0 1em;font-family:Georgia,serif"',  # noqa: ARG005
    "data": lambda number: f' data-component="text-block" data-index="{number}" itemscope',
}


def _paragraphs(form: str, made: list[str], plain: list[int]) -> None:
    if form in ("breaks", "breaks-in-p", "single"):
        _broken_lines(form, made, plain)
        return
    for at in plain:
        inner = _inner(made[at])
        start = made[at][2 : made[at].index(">")]
        made[at] = {
            "div": f"<div{start}>{inner}</div>",
            "spans": f"<p{start}><span>{inner}</span></p>",
            "classes": f"<p{start or _NAMED}>{inner}</p>",
            "sections": f"<section><p{start}>{inner}</p></section>",
        }[form] + made[at][made[at].rindex("</p>") + 4 :]


def _broken_lines(form: str, made: list[str], plain: list[int]) -> None:
    """Part grafs that follow each other by line breaks alone."""
    for run in _runs(plain):
        texts = [
            made[at].replace("</p>", "", 1) if "\n" in made[at] else _inner(made[at]) for at in run
        ]
        texts = [re.sub(r"\A<p[^>]*>", "", text) for text in texts]
        joined = "<br><br>\n".join(texts)
        if form == "breaks":
            joined = f"{joined}<br><br>"
        elif form == "breaks-in-p":
            joined = f"<p>{joined}</p>"
        else:
            joined = f"<div>{'<br /><br />'.join(texts)}</div>"
        made[run[0]] = joined
        for at in run[1:]:
            made[at] = ""


def _runs(numbers: list[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


_HIDDEN = {
    "style": '<p style="display: none">4711 0815</p>',
    "attribute": "<p hidden>4711 0815</p>",
    "reader-only": '<p class="visually-hidden">4711 0815</p>',
    "aria": '<span aria-hidden="true">4711 0815</span>',
}
_SCRIPTS = {
    "inline": '<script>window.slots = window.slots || []; slots.push("<p>4711</p>");</script>',
    "between": '<script async src="https://ads.example/slot.js"></script>\n<noscript><p>4711</p></noscript>',
    "template": "<template><p>4711 0815</p></template>",
    "style": "<style>p > a { color: #111 }</style>",
}

_WRAPPERS: dict[str, Callable[[str], str]] = {
    "div": lambda inner: f'<div class="article-body">\n{inner}\n</div>',
    "section": lambda inner: f'<section class="story-body">\n{inner}\n</section>',
    "nested": lambda inner: (
        f'<div class="content"><div class="article-content"><div class="text">\n{inner}\n</div></div></div>'
    ),
    "itemprop": lambda inner: f'<div itemprop="articleBody">\n{inner}\n</div>',
    "id": lambda inner: f'<div id="article-body">\n{inner}\n</div>',
    "none": lambda inner: inner,
    "data": lambda inner: f'<div class="css-1a2b3c" data-testid="article-body">\n{inner}\n</div>',
}


def wrapped(page: Page, blocks: list[str]) -> str:
    """Return *blocks* inside what holds a body."""
    form = page.options["body.wrapper"]
    if form == "parts":
        half = (len(blocks) + 1) // 2
        parts = filter(None, ("\n".join(blocks[:half]), "\n".join(blocks[half:])))
        return "\n".join(f'<div class="article-body">\n{part}\n</div>' for part in parts)
    return _WRAPPERS[form]("\n".join(blocks))
