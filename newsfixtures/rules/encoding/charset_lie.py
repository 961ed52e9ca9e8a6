"""The document declares an encoding that it is not written in.

## What it finds

Bytes that the declared encoding does not have, or that are UTF-8 beyond doubt while something else is
declared.

## Why it matters

Readers that believe it show `CafÃ©` or fail.

## Example

Bad: `charset=utf-8` over windows-1252. Good: the encoding that was used.

## False and missed alarms

Labels are read as browsers do (gb2312 is gbk, latin1 windows-1252), so what browsers read rightly is not
reported.

## Source

The catalogue of defects, ENC004. Encoding Standard, 4.2 Names and labels (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._source import Edit
from newsfixtures.rules import Injection, OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._pages import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source

_LABEL = re.compile(
    r"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})""", re.IGNORECASE
)
_HEAD = 4096


def examine(source: Source) -> Iterator[Hit]:
    wrong = [each for each in source.decoded.findings if each.code == "RUN007"]
    if wrong:
        at = source.text.find("\ufffd")
        label = _LABEL.search(source.text, 0, _HEAD)
        span = label.span(1) if label else (at, at + 1) if at >= 0 else (0, 1)
        yield Hit("", wrong[0].message, span)


def spoil(source: Source, choose: Chooser) -> Injection:
    label = _LABEL.search(source.text, 0, _HEAD)
    assert label is not None  # noqa: S101 (the document needs one)
    if choose.chance(50):  # UTF-8 under another name
        return spoilt(source, Edit(*label.span(1), choose.pick(("windows-1252", "iso-8859-1"))))
    written = source.text.encode("windows-1252", "replace")
    return Injection(data=written, spots=(Spot("", label.span(1)),))


def _needs(source: Source) -> bool:
    text = source.text
    latin = text.encode("windows-1252", "ignore")
    label = _LABEL.search(text, 0, _HEAD)
    return (
        label is not None
        and label[1].lower() == "utf-8"
        and not source.decoded.findings
        and source.decoded.encoding == "utf-8"
        and any(byte > 0x7F for byte in latin)
        and b"\xc3" not in latin
    )


_PAGE = page(body="<p>The café’s wall held.</p>")


RULE = Rule(
    __name__,
    "ENC004",
    Severity.ERROR,
    level="bytes",
    also=(
        "RUN007",
        "BYL011",
        "BYL013",
        "HED014",
        "ENC001",
        "ENC002",
        "ENC003",
        "ENC005",
        "ENC006",
        "ENC007",
        "FED003",
        "HED010",
        "LNG001",
    ),
    documents=OnDocuments(
        kinds=("page", "feed"),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_needs),
        bad=(
            _PAGE.encode("windows-1252"),
            _PAGE.replace('"utf-8"', '"windows-1252"').encode(),
            _PAGE.replace('"utf-8"', '"koi8-r"').encode(),
            rss(item(title="<title>Café opens</title>")).encode("iso-8859-1"),
            rss(item(title="<title>Café opens</title>")).replace("UTF-8", "x-unheard-of").encode(),
        ),
        good=(_PAGE, rss(), atom()),
        decoys=(
            _PAGE.replace('"utf-8"', '"latin1"').encode("windows-1252"),
            _PAGE.replace('<meta charset="utf-8">', "").encode(),
            page().replace('"utf-8"', '"koi8-r"').encode(),
        ),
    ),
)
