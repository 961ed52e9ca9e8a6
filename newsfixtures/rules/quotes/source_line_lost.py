"""The text names an agency, and nobody credits it.

## What it finds

A source of kind `agency` in a record that has no provider, no distributor and no agency or organisation among its
authors.

## Why it matters

Agencies license their copy for a credit.

## Example

Bad: `Source: Meridian News` in the text, `provider` empty. Good: `"provider": {"name": "Meridian News"}`.

## False and missed alarms

Articles that only quote an agency owe no credit as provider; then the source is a publication.

## Source

The catalogue of defects, QUO008.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Source
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, states
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if article.provider or article.distributor or _has_agency(article):
        return
    for number, source in enumerate(article.sources):
        if source.kind == "agency":
            yield Hit(
                f"/sources/{number}/name",
                f"{shortened(source.name)} is named as a source and credited nowhere",
            )
            return


def _has_agency(article: Article) -> bool:
    return any(
        author.kind == "organization" or author.role == "agency" for author in article.authors
    )


def inject(article: Article, choose: Chooser) -> Injection:
    name = choose.pick(("Meridian News", "Orvania Press", "Northern Wire"))
    sources = (Source(name=name, kind="agency"),)
    broken = evolve(article, provider=None, distributor=None, sources=sources)
    return Injection(article=broken, spots=(Spot("/sources/0/name"),))


def _needs(article: Article) -> bool:
    return not _has_agency(article)


_AGENCY = [{"name": "Meridian News", "kind": "agency"}]

RULE = Rule(
    __name__,
    "QUO008",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=states("sources"),
    bad=(
        graf(sources=_AGENCY),
        graf(sources=[{"name": "The council", "kind": "document"}, *_AGENCY]),
    ),
    decoys=(
        graf(sources=_AGENCY, provider={"name": "Meridian News"}),
        graf(
            sources=_AGENCY,
            authors=[{"name": "Meridian News", "kind": "organization", "role": "agency"}],
        ),
        graf(sources=[{"name": "Meridian News", "kind": "publication"}]),
    ),
)
