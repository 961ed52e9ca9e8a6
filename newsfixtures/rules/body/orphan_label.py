"""A label has nothing behind it.

## What it finds

A labelled paragraph without text that no list or paragraph follows. With low confidence, in imports, a label
that stands alone on its line where the others run in: readers that pair label and text on one line find nothing.

## Why it matters

What the label announced is lost.

## Example

Bad: `Background:` as the last line. Good: `Background:` above its list.

## False and missed alarms

A label above a list is right, and silent in records that were not imported.

## Source

The catalogue of defects, BOD017.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import LabelledParagraph, ListBlock, Paragraph, Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, block in enumerate(article.body):
        if (
            isinstance(block, LabelledParagraph)
            and not block.text.strip()
            and _is_orphan(article, number)
        ):
            yield Hit(
                f"/body/{number}", f"the label {shortened(block.label)} has nothing behind it"
            )
    if any(True for _ in traces(article, "label")):
        for path, trace in traces(article, "bare_label"):
            said = (
                f"the label {shortened(trace.text)} stands alone on its line, though others run in"
            )
            yield Hit(path, said, confidence="low")


def _is_orphan(article: Article, number: int) -> bool:
    after = article.body[number + 1] if number + 1 < len(article.body) else None
    return not isinstance(after, ListBlock | Paragraph)


def inject(article: Article, choose: Chooser) -> Injection:
    label = choose.pick(("Background", "Details", "Context"))
    role = {"Background": "background", "Details": "details", "Context": "context"}[label]
    if choose.chance(30):
        added = (
            Trace(kind="label", text="Details", line=9),
            Trace(kind="bare_label", text=label, line=11),
        )
        broken, paths = traced(article, *added)
        return Injection(article=broken, spots=(Spot(paths[1]),))
    body = (*article.body, LabelledParagraph(label=label, role=role))  # type: ignore[arg-type]
    return Injection(
        article=evolve(article, body=body), spots=(Spot(f"/body/{len(article.body)}"),)
    )


def _labelled(*texts: str) -> list[dict[str, str]]:
    return [
        {"type": "labelled_paragraph", "label": "Details", "role": "details", "text": text}
        for text in texts
    ]


RULE = Rule(
    __name__,
    "BOD017",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    bad=(
        graf(body=_labelled("")),
        graf(body=_labelled("", "The dam held.")),
        graf(body=_labelled("The dam held.", " ")),
        graf(body=[*_labelled(""), {"type": "heading", "level": 2, "text": "Next"}]),
        graf(
            provenance={
                "source_format": "text",
                "traces": [
                    {"kind": "label", "text": "Details"},
                    {"kind": "bare_label", "text": "Background"},
                ],
            }
        ),
    ),
    decoys=(
        graf(body=[*_labelled(""), {"type": "list", "items": [{"text": "One."}]}]),
        graf(
            provenance={
                "source_format": "text",
                "traces": [{"kind": "bare_label", "text": "Background"}],
            }
        ),
    ),
)
