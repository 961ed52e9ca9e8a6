"""Text was decoded in the wrong encoding.

## What it finds

Runs of characters that arise when UTF-8 is read as windows-1252 or the like (`TÃ¼r`, `â€™`), by ftfy's measure
of badness.

## Why it matters

Nothing finds the words any more.

## Example

Bad: `TÃ¼r`. Good: `Tür`.

## False and missed alarms

ftfy is careful; `Ã` in Portuguese capitals and `â` in French are left alone. Quotation marks right beside a letter with an
accent (`»Übung«`, `”Åse”`, `“Titanik”ü`) are set aside before it is asked. Text that was broken more than twice may pass.

## Source

The catalogue of defects, ENC001. ftfy 6.3, `ftfy.badness` (read 2026-11-24).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


_SUSPECT = "\x80-\x9f¡-ª¬®-¶¸-º¼-¿À-ÿĀ-žƒˆˇ˘-˝†‡•‰‚‹›⁄₧€№™∂∆∏∑√∞∩∫≈≠≡≤≥⌐◊│-╬▀-▓\uf8ffﬁﬂ\ufffdЂҐґ΄΅"
"""What ftfy's table of mojibake has beyond Greek, Cyrillic and the marks of good typography."""
_SUSPECTS = re.compile(f"[{_SUSPECT}]").finditer
_ALONE = frozenset(map(chr, range(0x80, 0xA0)))
_BEFORE_LETTERS = "ÂÃŒœ"
_BETWEEN = re.compile("[ВГРСΒΓΞΟ][“”‘„«»][ВГРСΒΓΞΟ]")


_RIGHT = re.compile(
    "(?<![^\\s(\\[/–—-])[”»’‚‘“„«]+(?=[À-ÖØ-öø-ž])|(?<=[a-zçğıöşüA-Z.!?])[”’»“]+(?=[à-öø-ÿı])"
)
"""Marks that are right beside a letter with an accent: »Übung«, ”Åse”, ’Œuvre’, “Üç”ü."""


def _is_near(text: str, *, mixed: bool = True) -> bool:
    """Tell at little cost whether *text* has what any mojibake has: two odd neighbours.

    Cyrillic and Greek letters are looked at if it is *mixed* with any.
    """
    for match in _SUSPECTS(text):
        start, end = match.span()
        after = text[end : end + 1]
        if (
            after > "\x7f"
            or text[start - 1 : start] > "\x7f"
            or match.group() in _ALONE
            or (match.group() in _BEFORE_LETTERS and not after.isalpha())
        ):
            return True
    return mixed and _BETWEEN.search(text) is not None


def _may_fire(context: Context) -> bool:
    if context.is_plain:
        return False
    odd = context.odd
    return _is_near(context.text, mixed=b"\xd0" in odd or b"\xce" in odd)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    from ftfy.badness import is_bad  # noqa: PLC0415 (only text beyond ASCII needs it)

    for path, text in (*context.texts, *context.names):
        if not text.isascii() and _is_near(text) and is_bad(_RIGHT.sub("", text)):
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
    trigger=_may_fire,
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
        graf("»Übung« steht da, ‚Öl‘ auch; hon sade ”Åse”, lui ’Œuvre’."),
        graf("»ältere Menschen«, »Śląsk«, “Titanik”ü izledi.", language="tr"),
        graf("¡Óscar! Mª José, 1.º B; CAFÉ®, 20 °C, İstanbul’da “İzmir”, ÂU LẠC."),
        graf("Надія прийшла."),
    ),
)
