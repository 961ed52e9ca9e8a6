"""A quotation names no speaker.

## What it finds

A quote block, or a paragraph labelled as a quotation, that states no speaker: no structured one, no mark, and no
verb of saying in the graf. In imports also one whose speaker the reader had to infer.

## Why it matters

Quotations without a speaker cannot be mined or checked.

## Example

Bad: `Quote: "We will see."` alone. Good: with `the mayor said`, or a speaker in the record.

## False and missed alarms

Epigraphs and pull quotes repeat words that are attributed elsewhere: pull quotes are left alone.

## Source

The catalogue of defects, QUO005.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import LabelledParagraph, Quote, Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for _, trace in traces(article, "inferred_speaker"):
        yield Hit(
            trace.path or "",
            f"the quotation names no speaker; {shortened(trace.text)} was inferred",
        )
    said = (context.locale or LOCALES["en"]).said_verbs
    for number, block in enumerate(article.body):
        if (
            isinstance(block, Quote)
            and block.style == "block"
            and block.speaker is None
            and not block.source_ref
        ):
            yield Hit(f"/body/{number}", "the quotation states no speaker")
        elif (
            isinstance(block, LabelledParagraph) and block.role == "quote" and _is_bare(block, said)
        ):
            yield Hit(f"/body/{number}", f"{shortened(block.text)} names no speaker")


_UNSPACED = 0x2E80
"""Where the scripts begin that are written without blanks (CJK Radicals)."""


def _is_bare(block: LabelledParagraph, said: frozenset[str]) -> bool:
    if not block.text or any(mark.kind == "quote" and mark.ref for mark in block.marks):
        return False
    words = {word.strip('.,:;"“”«»„').casefold() for word in block.text.split()}
    return not words & said and not any(
        verb in block.text for verb in said if verb and ord(verb[0]) > _UNSPACED
    )


def inject(article: Article, choose: Chooser) -> Injection:
    if choose.chance(40):
        index = choose.number(0, len(article.body) - 1)
        trace = Trace(kind="inferred_speaker", text="Ana Petrov", path=f"/body/{index}")
        broken, _ = traced(article, trace)
        return Injection(article=broken, spots=(Spot(f"/body/{index}"),))
    words = choose.pick(
        ("We will see what comes of it", "Nobody was asked about it", "It was a long night for us")
    )
    body = (*article.body, Quote(text=words))
    return Injection(
        article=evolve(article, body=body),
        spots=(Spot(f"/body/{len(article.body)}"),),
        also=("QUO007",),
    )


_QUOTE = {"type": "labelled_paragraph", "label": "Quote", "role": "quote"}

RULE = Rule(
    __name__,
    "QUO005",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    bad=(
        graf(body=[{**_QUOTE, "text": '"We will see."'}]),
        graf(body=[{"type": "quote", "text": "We will see."}]),
        graf(
            body=[
                {
                    **_QUOTE,
                    "text": "“We will see.”",
                    "marks": [{"start": 1, "end": 12, "kind": "quote"}],
                }
            ]
        ),
        graf(body=[{**_QUOTE, "text": '"We will see.'}]),
        graf(
            provenance={
                "source_format": "text",
                "traces": [{"kind": "inferred_speaker", "text": "Ana Petrov", "path": "/body/0"}],
            }
        ),
    ),
    decoys=(
        graf(body=[{**_QUOTE, "text": '"We will see," the mayor said.'}], language="en"),
        graf(body=[{**_QUOTE, "text": "«Sehen wir», sagte die Bürgermeisterin."}], language="de"),
        graf(body=[{"type": "quote", "text": "We will see.", "style": "pull"}]),
        graf(body=[{"type": "quote", "text": "We will see.", "speaker": {"name": "Ana Petrov"}}]),
    ),
)
