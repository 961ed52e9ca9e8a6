"""The headline quotes words that no quotation of the body has.

## What it finds

Each passage in quotation marks in the headline is looked for, without case, in the quotations of the body
and its quote blocks.

## Why it matters

A quoted headline is a claim of fact: somebody said just that.

## Example

Bad: headline `Dam "safe"`, body `the mayor called it "sound"`. Good: the words of the body.

## False and missed alarms

Titles of films and books in the headline are often not quoted in the body; the words then stand there without
marks and are accepted, as are names of organisations that the article lists. Other inflections of a word are accepted too.

## Source

The catalogue of defects, HED010.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Quote, body_texts
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened
from newsfixtures.rules._typography import count_marks, quotations, unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_STEM = 5


def _may_fire(context: Context) -> bool:
    return count_marks(context.article.headline) > 1


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if all(_is_verbatim(article, article.headline[a:b]) for a, b in quotations(article.headline)):
        return
    said = unquoted("\n".join(text for _, text in body_texts(article)))
    quoted = " ".join((*_said(article), *(unquoted(each.name) for each in article.organizations)))
    for start, end in quotations(article.headline):
        words = unquoted(article.headline[start:end]).strip(" .,!?…")
        if words and words not in quoted and not _in_prose(words, said, quoted):
            yield Hit(
                "/headline",
                f"{shortened(words)} is quoted in the headline and by nobody in the body",
                (start, end),
            )


def _is_verbatim(article: Article, words: str) -> bool:
    """Tell at little cost that the body has just these words."""
    core = words.strip()
    return any(core in text for _, text in body_texts(article))


def _said(article: Article) -> Iterator[str]:
    for _, text in body_texts(article):
        yield from (unquoted(text[start:end]) for start, end in quotations(text))
        if count_marks(text) % 2:
            yield unquoted(text)
    yield from (unquoted(block.text) for block in article.body if isinstance(block, Quote))


def _in_prose(words: str, said: str, quoted: str) -> bool:
    """Tell whether the body has the words without marks, or each in another inflection."""
    if words in said:
        return True
    return all(len(word) >= _STEM and word[:_STEM] in quoted for word in words.split())


def inject(article: Article, choose: Chooser) -> Injection:
    word = choose.pick(("unthinkable", "a turning point", "beyond belief", "inevitable"))
    opening, closing = (
        choose.pick((("“", "”"),))
        if "“" in article.headline or '"' not in _all(article)
        else ('"', '"')
    )
    headline = f"{article.headline}: {opening}{word}{closing}"
    start = len(article.headline) + 3
    return Injection(
        article=evolve(article, headline=headline),
        spots=(Spot("/headline", (start, start + len(word))),),
    )


def _all(article: Article) -> str:
    return article.headline + "".join(text for _, text in body_texts(article))


def _needs(article: Article) -> bool:
    return len(article.headline) < 900


RULE = Rule(
    __name__,
    "HED010",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("ENC015", "QUO007"),
    bad=(
        graf('The mayor called it "sound".', headline='Dam "safe", says mayor'),
        graf("The mayor said no.", headline="Mayor: “Not in my town”"),
        graf('"We will see," she said.', headline='Mayor says "we will fight"'),
        graf("The mayor spoke.", headline="Dam “a disgrace” and “a risk”"),
        graf("The mayor spoke.", headline="Мэр: «позор»"),
    ),
    decoys=(
        graf('The dam is "Safe", said the mayor.', headline='Dam "safe", says mayor'),
        graf("The film Night River opens today.", headline='"Night River" opens in Velmora'),
        graf(
            "The mill at the river stood still.",
            headline="“Velmor Mills” stops work",
            organizations=[{"name": "the company “Velmor Mills”", "id": "org-o"}],
        ),
        graf("“We were threatened,” she said.", headline="Mayor speaks of “threats”"),
    ),
)
