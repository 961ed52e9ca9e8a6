"""What rules about one stray character have in common: finding, putting in and taking out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection
from newsfixtures.rules._parts import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context, Detect, Inject, Repair

_INSIDE = re.compile(r"(?<=[a-z])(?=[a-z])")


def found(pattern: re.Pattern[str], said: str) -> Detect:
    """Return a detector that reports each text with *pattern* in it, once; ``{}`` is its code."""

    def detect(article: Article, context: Context) -> Iterator[Hit]:
        for path, text in (*context.texts, *context.names):
            match = pattern.search(text)
            if match:
                code = f"U+{ord(match.group()[0]):04X}"
                yield Hit(path, said.format(code), match.span())

    return detect


def put_inside_a_word(characters: tuple[str, ...]) -> Inject:
    """Return an injector that puts one of *characters* between two letters of a graf."""

    def inject(article: Article, choose: Chooser) -> Injection:
        path = choose.pick([path for path, text in paragraphs(article) if _INSIDE.search(text)])
        text = resolve(article, path)
        index = choose.pick([match.start() for match in _INSIDE.finditer(text)])
        stray = choose.pick(characters)
        spot = Spot(path, (index, index + len(stray)))
        broken = replaced(article, path, text[:index] + stray + text[index:])
        return Injection(article=broken, spots=(spot,))

    return inject


def taken_out(pattern: re.Pattern[str]) -> Repair:
    """Return a repair that takes every *pattern* out of every text."""

    def repair(article: Article, context: Context) -> Article:
        for path, text in (*context.texts, *context.names):
            clean = pattern.sub("", text)
            if clean != text:
                article = replaced(article, path, clean)
        return article

    return repair


def has_a_word(article: Article) -> bool:
    """Tell whether a graf has two small Latin letters side by side."""
    return any(_INSIDE.search(text) for _, text in paragraphs(article))
