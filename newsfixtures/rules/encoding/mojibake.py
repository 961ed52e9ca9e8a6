"""Text was decoded in the wrong encoding.

## What it finds

Runs of characters that arise when UTF-8 is read as windows-1252 or the like (`TÃ¼r`, `â€™`), by ftfy's measure
of badness.

## Why it matters

Nothing finds the words any more.

## Example

Bad: `TÃ¼r`. Good: `Tür`.

## False and missed alarms

ftfy is careful; `Ã` in Portuguese capitals and `â` in French are left alone. Text that was broken more than twice
may pass.

## Source

The catalogue of defects, ENC001. ftfy 6.3, `ftfy.badness` (read 2026-11-24).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, beyond_plain, graf
from newsfixtures.rules._parts import shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


_UNUSUAL = re.compile(r"[^\x00-\x7f“”‘’–—…]")
"""What mojibake never goes without: anything but ASCII and the marks of good typography."""


def detect(article: Article, context: Context) -> Iterator[Hit]:
    from ftfy.badness import is_bad  # noqa: PLC0415 (only text beyond ASCII needs it)

    for path, text in (*context.texts, *context.names):
        if not text.isascii() and _UNUSUAL.search(text) and is_bad(text):
            yield Hit(path, f"{shortened(_worst(text))} was decoded in the wrong encoding")


def _worst(text: str) -> str:
    start = next(index for index, char in enumerate(text) if not char.isascii())
    return text[max(start - 10, 0) : start + 30]


def inject(article: Article, choose: Chooser) -> Injection:
    clean = choose.pick(
        (
            "The “Türn” dam held.",
            "It cost €20 a day – no more.",
            "Café Rée closed.",
            "Надія прийшла.",
        )
    )
    codec = choose.pick(("windows-1252", "latin-1"))
    broken, path = with_graf(article, choose, clean.encode().decode(codec, errors="replace"))
    return Injection(article=broken, spots=(Spot(path),))


RULE = Rule(
    __name__,
    "ENC001",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=beyond_plain,
    also=("NUM006", "ENC003", "ENC011", "ENC015", "ENC016", "QUO001"),
    bad=(
        graf("Die TÃ¼r im Velmoraâ€™s Haus."),
        graf("It cost â‚¬20 a day."),
        graf(headline="CafÃ© opens in Velmora"),
        graf("ÐÐ°Ð´Ñ–Ñ Ð¿Ñ€Ð¸Ð¹ÑˆÐ»Ð°."),
        graf("â€œYes,â€\x9d she said."),
    ),
    decoys=(
        graf("Die Tür blieb zu – “ja”, sagte er."),
        graf("NÃO, disse a senhora."),
        graf("Надія прийшла."),
    ),
)
