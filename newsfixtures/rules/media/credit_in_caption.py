"""The credit stands in the caption.

## What it finds

A caption that ends in a credit (`Photo: Pixbank`) while the item's own credit is empty; in imports a cutline
that the reader had to split.

## Why it matters

Rights are not paid, and the agency is taken for a person in the picture.

## Example

Bad: caption `Ana Petrov. Stock photo: Pixbank`. Good: caption `Ana Petrov`, credit `Pixbank`.

## False and missed alarms

A caption that ends in a name without a credit word is left alone.

## Source

The catalogue of defects, MED003.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Image, Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def _may_fire(context: Context) -> bool:
    return bool(context.article.media) or context.article.provenance is not None


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, trace in traces(article, "cutline"):
        yield Hit(path, f"{shortened(trace.text)} holds caption and credit in one")
    pattern = _credit((context.locale or LOCALES["en"]).name)
    for number, item in enumerate(article.media):
        match = pattern.search(item.caption) if item.caption and not item.credit else None
        if match:
            yield Hit(
                f"/media/{number}/caption",
                f"{shortened(match.group())} is a credit; it has a field of its own",
                match.span(),
            )


@cache
def _credit(name: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, LOCALES[name].credit_words))
    return re.compile(
        rf"(?<!\w)(?:{words})(?:\s?[:：] ?| by | courtesy of )[^\s:：][^:：.。]{{1,80}}[.)。।]?\Z",
        re.IGNORECASE,
    )


def inject(article: Article, choose: Chooser) -> Injection:
    locale = locale_for(article.language) or LOCALES["en"]
    stock, photo = (f"{locale.credit_word(kind)}{locale.colon}" for kind in ("stock", "other"))
    credit = choose.pick((f"{stock}Pixbank", f"{photo}Bo Lind", f"{photo}Velmora Power"))
    if choose.chance(30):
        broken, (path,) = traced(article, Trace(kind="cutline", text=f"The dam. {credit}", line=5))
        return Injection(article=broken, spots=(Spot(path),), also=("BOD006",))
    added = Image(id="image-credited", alt="A dam", caption=f"The dam. {credit}")
    spot = Spot(f"/media/{len(article.media)}/caption", (9, 9 + len(credit)))
    return Injection(article=evolve(article, media=(*article.media, added)), spots=(spot,))


RULE = Rule(
    __name__,
    "MED003",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    also=("ENC015",),
    trigger=_may_fire,
    bad=(
        graf(
            media=[
                {
                    "type": "image",
                    "id": "i",
                    "alt": "",
                    "caption": "Ana Petrov. Stock photo: Pixbank",
                }
            ]
        ),
        graf(
            media=[{"type": "image", "id": "i", "alt": "", "caption": "The dam (Photo by Bo Lind)"}]
        ),
        graf(media=[{"type": "image", "id": "i", "alt": "", "caption": "Photo: Bo Lind"}]),
        graf(
            media=[
                {"type": "image", "id": "i", "alt": "", "caption": "The dam. Image: Velmora Power."}
            ]
        ),
        graf(
            provenance={
                "source_format": "text",
                "traces": [{"kind": "cutline", "text": "The dam. Photo: Bo Lind"}],
            }
        ),
    ),
    decoys=(
        graf(
            media=[
                {
                    "type": "image",
                    "id": "i",
                    "alt": "",
                    "caption": "Bo Lind, who took the photo, in Velmora.",
                }
            ]
        ),
        graf(
            media=[
                {
                    "type": "image",
                    "id": "i",
                    "alt": "",
                    "caption": "The dam. Photo: Bo Lind",
                    "credit": "Pixbank",
                }
            ]
        ),
    ),
)
