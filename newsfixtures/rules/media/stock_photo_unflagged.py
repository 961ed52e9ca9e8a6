"""A stock picture does not say that it is one.

## What it finds

A credit that names a stock agency, on a picture whose origin is stated and is not `stock`.

## Why it matters

Readers take the picture for one of the event.

## Example

Bad: `"credit": "Pixbank / Shutterstock", "origin": "staff"`. Good: `"origin": "stock"`.

## False and missed alarms

Stock agencies also sell news pictures, hence severity info; pictures without an origin are left alone.

## Source

The catalogue of defects, MED009. Names of agencies as they stand in credits (project notes on prose, read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Image
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, states
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_AGENCY = re.compile(
    r"\b(?:shutterstock|i ?stock(?:photo)?|depositphotos|dreamstime|adobe stock|alamy stock|123rf"
    r"|fotolia|bigstock|pixabay|unsplash|pexels|freepik|stock(?: |-)?(?:photo|image|picture))\b",
    re.IGNORECASE,
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, item in enumerate(article.media):
        if isinstance(item, Image) and item.credit and item.origin not in {None, "stock"}:
            match = _AGENCY.search(item.credit)
            if match:
                text = f"{shortened(match.group())} is a stock agency; say origin stock"
                yield Hit(f"/media/{number}/credit", text, match.span())


def inject(article: Article, choose: Chooser) -> Injection:
    credit = choose.pick(
        ("Shutterstock", "iStock / Bo Lind", "Bo Lind / Adobe Stock", "Stock photo")
    )
    origin = choose.pick(("staff", "wire"))
    added = Image(id="image-stock", alt="A dam", credit=credit, origin=origin)  # type: ignore[arg-type]
    broken = evolve(article, media=(*article.media, added))
    return Injection(article=broken, spots=(Spot(f"/media/{len(article.media)}/credit"),))


RULE = Rule(
    __name__,
    "MED009",
    Severity.INFO,
    detect=detect,
    inject=inject,
    trigger=states("media"),
    bad=tuple(
        graf(media=[{"type": "image", "id": "i", "alt": "", "credit": credit, "origin": "staff"}])
        for credit in ("Shutterstock", "Bo Lind/Depositphotos", "Stock photo: Pixbank")
    ),
    decoys=(
        graf(
            media=[
                {"type": "image", "id": "i", "alt": "", "credit": "Shutterstock", "origin": "stock"}
            ]
        ),
        graf(media=[{"type": "image", "id": "i", "alt": "", "credit": "Shutterstock"}]),
        graf(
            media=[
                {
                    "type": "image",
                    "id": "i",
                    "alt": "",
                    "credit": "Velmora Livestock Photo Club",
                    "origin": "staff",
                }
            ]
        ),
    ),
)
