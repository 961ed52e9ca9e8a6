"""The text gives another time of update than the record.

## What it finds

A graf that says *Updated at 14:05* where the record was updated at another time of day, or not at all.

## Why it matters

Readers and systems do not know which version they have.

## Example

Bad: `Updated at 14:05` with `"updated_at": "2025-05-16T18:30:00+02:00"`. Good: the same time in both.

## False and missed alarms

The time is compared in the offset of the record, and in UTC; a minute more or less does not count.

## Source

The catalogue of defects, COR010. Notes of updates as pages print them (project notes on prose: 3.1 % of articles, read 2026-11-25).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import with_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import published, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_UPDATED = re.compile(
    r"\A\W{0,3}(?:last )?(?:updated?|aktualisiert|mis à jour|actualizado|оновлено|aktualizacja)\b[^\d\n]{0,30}"
    r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?: ?(?P<half>[ap])\.?m\b)?",
    re.IGNORECASE,
)
_DAY = 24 * 60


def _may_fire(context: Context) -> bool:
    return any(_UPDATED.match(text) for _, text in context.grafs if len(text) < 200)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.grafs:
        match = _UPDATED.match(text) if len(text) < 200 else None
        if match and not _agrees(match, article.updated_at):
            stated = f"{article.updated_at:%H:%M}" if article.updated_at else "no update"
            yield Hit(path, f"{shortened(match.group())}: the record says {stated}", match.span())


def _agrees(match: re.Match[str], updated: datetime | None) -> bool:
    if updated is None:
        return False
    minutes = int(match["hour"]) * 60 + int(match["minute"])
    if match["half"]:
        minutes = int(match["hour"]) % 12 * 60 + int(match["minute"])
        minutes += 720 if match["half"].lower() == "p" else 0
    stated = (updated, updated.astimezone(UTC))
    return any(
        min(
            (minutes - each.hour * 60 - each.minute) % _DAY,
            (each.hour * 60 + each.minute - minutes) % _DAY,
        )
        <= 1
        for each in stated
    )


def inject(article: Article, choose: Chooser) -> Injection:
    told = (article.updated_at or published(article)) + timedelta(minutes=choose.number(301, 337))
    index = len(article.body)
    broken = with_block(article, index, Paragraph(text=f"Updated at {told:%H:%M}."))
    return Injection(article=broken, spots=(Spot(f"/body/{index}/text"),))


def _needs(article: Article) -> bool:
    return article.published_at is not None


RULE = Rule(
    __name__,
    "COR010",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("LNG005",),
    bad=(
        graf("The dam holds.", "Updated at 14:05.", updated_at="2025-05-16T18:30:00+02:00"),
        graf("UPDATED: 2.05 pm", "The dam holds."),
        graf(
            "Aktualisiert um 14.05 Uhr",
            "Der Damm hält.",
            language="de",
            updated_at="2025-05-17T09:00:00+02:00",
        ),
    ),
    decoys=(
        graf("The dam holds.", "Updated at 18:30.", updated_at="2025-05-16T18:30:00+02:00"),
        graf("Updated at 6.30pm", "The dam holds.", updated_at="2025-05-16T18:30:00+02:00"),
        graf("Updated at 16:30 UTC.", "The dam holds.", updated_at="2025-05-16T18:30:00+02:00"),
        graf("The council updated the plan at 14:05, it said."),
        graf("Updated maps of the dam will be shown at 14 schools."),
    ),
)
