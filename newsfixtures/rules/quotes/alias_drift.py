"""One person goes by several titles.

## What it finds

The same full name behind two different titles of the same kind in one record: *leader* and *ruler*, *president* and
*head of state*. One finding a name.

## Why it matters

Entity linkers make two people of one.

## Example

Bad: `party leader Ana Petrov` and `party ruler Ana Petrov`. Good: one title.

## False and missed alarms

Titles that differ because the person changed office, or that add to each other (minister and deputy), are left
alone: only pairs of a closed list count.

## Source

The catalogue of defects, QUO009.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph, body_texts
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import with_block
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_TITLES = ("leader", "ruler", "strongman", "head of state", "dictator", "chief", "boss")
_NAMED = re.compile(rf"\b({'|'.join(_TITLES)}) ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{1,2}})")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    titles: dict[str, dict[str, Hit]] = defaultdict(dict)
    for path, text in body_texts(article):
        for match in _NAMED.finditer(text) if any(title in text for title in _TITLES) else ():
            said = f"{shortened(match[2])} is called {match[1]} here"
            titles[match[2]].setdefault(match[1], Hit(path, said, match.span()))
    for found in titles.values():
        if len(found) > 1:
            first, *_, last = found.values()
            others = " and ".join(found)
            yield Hit(
                last.path, f"{last.message}; the article uses {others}", last.span, first.confidence
            )


def inject(article: Article, choose: Chooser) -> Injection:
    first, second = choose.pick((("leader", "ruler"), ("leader", "strongman"), ("chief", "boss")))
    end = len(article.body)
    broken = with_block(
        article,
        end,
        Paragraph(text=f"A spokesman for party {first} Ana Petrov declined to comment."),
    )
    broken = with_block(broken, end + 1, Paragraph(text=f"He left with party {second} Ana Petrov."))
    return Injection(article=broken, spots=(Spot(f"/body/{end + 1}/text"),))


RULE = Rule(
    __name__,
    "QUO009",
    Severity.INFO,
    detect=detect,
    inject=inject,
    trigger=contains(*_TITLES),
    bad=(
        graf("He met party leader Ana Petrov.", "It was party ruler Ana Petrov who won."),
        graf(
            "Union boss Bo Lind left. He followed union chief Bo Lind.".replace(
                "Union boss", "The union boss"
            )
        ),
    ),
    decoys=(
        graf("He met party leader Ana Petrov.", "Then party leader Ana Petrov left."),
        graf("He met party leader Ana Petrov and union chief Bo Lind."),
    ),
)
