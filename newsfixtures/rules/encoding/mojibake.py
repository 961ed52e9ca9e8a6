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
_BEFORE_LETTERS = "ÂÃŒœ"
_EITHER_CASE = [chr(code) for code in (*range(0xC0, 0x180), *range(0x370, 0x530))]
_SMALL = "".join(char for char in _EITHER_CASE if char.islower() and char not in "œŉſ")
_CAPITALS = "".join(char for char in _EITHER_CASE if char.isupper() and char not in "ÂÃÎÐØÙŒЂ")
_COMMON = "\xa0\u202f\xad·´–—―…’"
"""What ftfy takes for a sign of mojibake behind some capitals only."""
_OPENING = "„“‘«"
_BEYOND = "^\0-\x7f"
_NEAR = re.compile(
    f"[{_SUSPECT}](?:(?:(?=[{_BEYOND}])|(?<=[{_BEYOND}].))(?:"
    f"(?<=[{_SMALL}])(?:(?![{_OPENING}”»](?![\\w\x80-\U0010ffff]))[{_BEYOND}{_SMALL}{_COMMON}]"
    f"|(?<=[{_BEYOND}{_SMALL}{_CAPITALS}{_COMMON}{_OPENING}].))"
    f"|(?<=[{_CAPITALS}])(?:[{_BEYOND}{_SMALL}{_CAPITALS}]|(?<=[{_BEYOND}{_CAPITALS}{_COMMON}{_OPENING}].))"
    f"|(?<![{_SMALL}{_CAPITALS}])(?:[{_BEYOND}]|(?<=[{_BEYOND}{_COMMON}].)))"
    f"|(?<=[{_BEFORE_LETTERS}])(?![^\\W\\d_])|(?<=[\x80-\x9f]))",
    re.DOTALL,
).search
"""A suspect beside another odd character, but for what good words have: letters of the same case or a
capital first, a mark that opens before them or ends them, a mark such as a dash behind small letters or before any."""
_BETWEEN = re.compile("[ВГРСΒΓΞΟ][“”‘„«»][ВГРСΒΓΞΟ]")
_LETTERS = b"(?:\xd0[\x92\x93\xa0\xa1]|\xce[\x92\x93\x9e\x9f])"
_SUSPECTS_IN_UTF8 = (
    re.compile(
        b"\xc2(?:(?![\xa0\xab\xad\xb7\xbb])|[\xab\xbb](?<=%b..)%b)" % (_LETTERS, _LETTERS),
        re.DOTALL,
    ).search,
    re.compile(
        b"\xe2(?:(?!\x80[\x93\x94\x98\x99\x9c-\x9e\xa6])|\x80[\x98\x9c-\x9e](?<=%b...)%b)"
        % (_LETTERS, _LETTERS),
        re.DOTALL,
    ).search,
    re.compile(b"\xcb").search,
    re.compile(b"\xef(?:\xa3\xbf|\xac[\x81\x82]|\xbf\xbd)").search,
)
"""One for each first byte, so that little else is looked at."""
_SUSPECT_LETTERS = "ЂҐґ΄΅"
_ODD = bytes(ord("x" if chr(sign) in "lxqo" else " ") for sign in range(256))
"""Turns all beyond ASCII in `Context.shape` into the same sign."""
_RUNS = re.compile(b"xx+").finditer
_CONTROLS = re.compile(b"\xc2[\x80-\x9f]").search


_RIGHT = re.compile(
    "[”»’‚‘“„«](?:(?<![^\\s(\\[/–—-][”»’‚‘“„«])[”»’‚‘“„«]*(?=[À-ÖØ-öø-ž])"
    "|(?<=[a-zçğıöşüA-Z.!?][”»’“])[”»’“]*(?=[à-öø-ÿı]))"
)
"""Marks that are right beside a letter with an accent: »Übung«, ”Åse”, ’Œuvre’, “Üç”ü."""


def _is_near(text: str, *, mixed: bool = True) -> bool:
    """Tell at little cost whether *text* has what any mojibake has: two odd neighbours.

    Cyrillic and Greek letters are looked at if it is *mixed* with any.
    """
    return _NEAR(text) is not None or (mixed and _BETWEEN.search(text) is not None)


def _may_fire(context: Context) -> bool:
    """Tell at less cost still, by what kinds of characters there are."""
    if context.is_plain:
        return False
    text, utf8, shape = context.text, context.utf8, context.shape
    if b"l" in shape and b"x" not in shape:
        if _CONTROLS(utf8) or any(map(text.__contains__, _BEFORE_LETTERS)):
            return _is_near(text, mixed=False)
        runs = _RUNS(shape.translate(_ODD))
        return any(_NEAR(text, run.start(), run.end() + 1) for run in runs)
    near = b"l" in shape or any(each(utf8) for each in _SUSPECTS_IN_UTF8)
    if not near and b"x" in shape:
        near = any(map(text.__contains__, _SUSPECT_LETTERS))
    return near and _is_near(text, mixed=b"x" in shape)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    from ftfy.badness import is_bad  # noqa: PLC0415 (only text beyond ASCII needs it)

    for path, text in (*context.texts, *context.names):
        if text.isascii() or not _is_near(text):
            continue
        rest = _RIGHT.sub("", text)
        if _is_near(rest) and is_bad(rest):
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
