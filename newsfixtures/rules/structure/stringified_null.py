"""A field holds the word for nothing, such as "None", instead of nothing.

## What it finds

A byline, author, dek, slug, keyword, label, credit or caption that is, as a whole, `None`, `undefined`,
`N/A`, `NaN`, `Invalid Date` or the like.

## Why it matters

Facets fill with an author called None, and "Invalid Date" sorts before everything.

## Example

Bad: `"authors": [{"name": "None"}]`. Good: leave the member out.

## False and missed alarms

Letter for letter as programs write them: NAN is a news agency, the Nil a river, and some people are called Null.

## Source

The catalogue of defects, SCH005.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Author
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_NOTHING = frozenset(
    (
        "None", "NONE", "none", "null", "NULL", "undefined", "N/A", "n/a", "#N/A", "NaN", "nan",
        "Invalid Date", "Invalid date", "invalid date", "(null)", "[object Object]",
    )
)  # fmt: skip
"""Letter for letter as programs write them: NAN is an agency, the Nil a river, Null a surname."""
_SHORT = 40
"""What says nothing is shorter, white space included."""


def detect(article: Article, context: Context) -> Iterator[Hit]:
    found = (*context.names, *_single(article))
    if _NOTHING.isdisjoint([text.strip() for _, text in found]):
        return
    for path, text in found:
        if len(text) > _SHORT:
            continue
        if text.strip() in _NOTHING:
            yield Hit(path, f"{shortened(text)} says that there is nothing; leave the field out")


def _single(article: Article) -> Iterator[tuple[str, str]]:
    for name in ("dek", "summary", "slug"):
        value = getattr(article, name)
        if value:
            yield f"/{name}", value


def inject(article: Article, choose: Chooser) -> Injection:
    word = choose.pick(("None", "undefined", "N/A", "NaN"))
    if choose.chance(50):
        return Injection(article=evolve(article, slug=word), spots=(Spot("/slug"),))
    broken = evolve(article, authors=(*article.authors, Author(name=word)))
    return Injection(article=broken, spots=(Spot(f"/authors/{len(article.authors)}/name"),))


RULE = Rule(
    __name__,
    "SCH005",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    also=("SEC006", "BYL012"),
    bad=(
        graf(authors=[{"name": "None"}]),
        graf(byline="undefined"),
        graf(dek="N/A"),
        graf(keywords=["dam", "null"]),
        graf(section={"code": "x", "label": "NaN"}),
    ),
    decoys=(
        graf(authors=[{"name": "Null"}], byline="Null"),
        graf(authors=[{"name": "Nan Goodwin"}]),
        graf("None of them came."),
        graf(keywords=["Nil", "NAN", "Nan", "Null"]),
    ),
)
