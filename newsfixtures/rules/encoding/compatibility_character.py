"""A ligature or wide letter stands in the text.

## What it finds

Ligatures such as `ﬁ` and `ﬂ`, and wide Latin letters and figures (`Ｄａｍ`, `１２`) in languages that do not print them.

## Why it matters

Search for the word with plain letters does not find it.

## Example

Bad: `oﬃce`. Good: `office`.

## False and missed alarms

Fractions, the ellipsis and trade marks are legal characters and left alone; Chinese, Japanese and Korean print wide
letters.

## Source

The catalogue of defects, ENC017. Unicode Standard Annex 15, compatibility decomposition (read 2026-11-25).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, shortened
from newsfixtures.rules._phrases import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_WIDE = "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
_ODD = re.compile(rf"[\ufb00-\ufb06{_WIDE}]+")
_EAST = frozenset({"ja", "zh", "ko"})


def _may_fire(context: Context) -> bool:
    return not context.is_ascii and _ODD.search(context.text) is not None


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if primary(article.language) in _EAST:
        return
    for path, text in context.texts:
        for match in _ODD.finditer(text) if not text.isascii() else ():
            plain = unicodedata.normalize("NFKC", match.group())
            yield Hit(
                path, f"{shortened(match.group())} stands for {shortened(plain)}", match.span()
            )


def inject(article: Article, choose: Chooser) -> Injection:
    path, text, at, length = choose.pick(_places(article))
    odd = _LIGATURES.get(text[at : at + length]) or chr(ord(text[at]) + 0xFEE0)
    broken = replaced(article, path, f"{text[:at]}{odd}{text[at + length :]}")
    return Injection(article=broken, spots=(Spot(path, (at, at + 1)),))


_LIGATURES = {"fi": "ﬁ", "fl": "ﬂ", "ff": "ﬀ"}
_PLAIN = re.compile(r"(?<=[a-z])(?:fi|fl|ff)(?=[a-z])")


def _places(article: Article) -> list[tuple[str, str, int, int]]:
    """Return where a ligature may stand."""
    return [
        (path, text, match.start(), 2)
        for path, text in paragraphs(article)
        for match in _PLAIN.finditer(text)
    ]


def repair(article: Article, context: Context) -> Article:
    if primary(article.language) in _EAST:
        return article
    for path, text in context.texts:
        plain = _ODD.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
        article = article if plain == text else replaced(article, path, plain)
    return article


def _needs(article: Article) -> bool:
    return primary(article.language) not in _EAST and bool(_places(article))


RULE = Rule(
    __name__,
    "ENC017",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=_may_fire,
    also=("HED010", "QUO007", "BOD006", "BYL017", "DAT017", "DAT029"),
    bad=(
        graf("The oﬃce was closed."),
        graf("The ﬂood came at night."),
        graf(headline="Ｄａｍ holds in Velmora"),
    ),
    decoys=(
        graf("Half a mile (½) from the dam… a sign™ says so."),
        graf("１２人がけがをした。", language="ja"),
        graf("It was 20 °C and the river rose 3 m²."),
    ),
)
