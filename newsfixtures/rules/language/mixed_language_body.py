"""Some grafs are in another language than the rest.

## What it finds

At least two grafs of fifteen words or more, without quotation marks, of whose words at least a fifth are common in another language, and
three times as many as are common in the article's own.

## Why it matters

Language models and translators stumble; as a rule a box of another edition of the site leaked.

## Example

Bad: an English story with two grafs of German in it. Good: one language, or quotations marked as such.

## False and missed alarms

Lyrics, poems and documents that are quoted without marks are found too; single foreign grafs are left alone.

## Source

The catalogue of defects, LNG003. Common words of each language stand in its locale file (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.pointers import with_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._languages import (
    has_letters_of_others,
    likelier,
    words_of,
    words_of_others,
)
from newsfixtures.rules._parts import paragraphs
from newsfixtures.rules._phrases import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale
    from newsfixtures.rules import Context

_LEAST = 15
_SHARE = 5
_TIMES = 3
_GLANCE = 45
_SLACK = 1.5
"""For words that a comma or an apostrophe hides from the cheap look."""
_MARKS = frozenset('"“”„«»「」')


def _may_fire(context: Context) -> bool:
    """Tell whether two grafs begin without common words of the language: a cheap look."""
    own = context.locale
    if own is None or len(context.grafs) <= 2:
        return False
    if not has_letters_of_others(context, own):
        return False
    known, others = own.function_words.__contains__, words_of_others(primary(own.tag))
    odd = 0
    for _, text in context.grafs:
        if len(text) > 5 * _LEAST and "“" not in text:
            words = text[:_GLANCE].lower().split()
            if sum(map(known, words)) < len(words) / _SHARE and not others.isdisjoint(words):
                odd += _may_be_foreign(text, own)
    return odd > 1


def detect(article: Article, context: Context) -> Iterator[Hit]:
    own = context.locale
    if own is None or not _may_fire(context):
        return
    found = [
        (path, tag)
        for path, text in context.grafs
        if len(text) > 5 * _LEAST and (tag := _foreign(text, own, primary(article.language)))
    ]
    if 2 <= len(found) <= len(context.grafs) / 2:
        for path, tag in found:
            yield Hit(path, f"the graf looks like {tag}, the article is in {article.language}")


def _foreign(text: str, own: Locale, language: str) -> str:
    """Return the tag of the language that a graf is in, if it is another."""
    if _MARKS.intersection(text) or not _may_be_foreign(text, own):
        return ""
    words = words_of(text)
    if len(words) < _LEAST:
        return ""
    others = (other for other in LOCALES if primary(other.tag) != language)
    return likelier(words, own, others, share=_SHARE, times=_TIMES)


def _may_be_foreign(text: str, own: Locale) -> bool:
    """Tell at little cost whether common words of other languages, taken together, are enough."""
    words = text.lower().split()
    known = sum(map(own.function_words.__contains__, words))
    foreign = _SLACK * sum(map(words_of_others(primary(own.tag)).__contains__, words))
    return foreign >= known * _TIMES and foreign >= len(words) / _SHARE


def inject(article: Article, choose: Chooser) -> Injection:
    own = primary(article.language)
    others = [tag for tag in _BOXES if tag != own and locale_for(tag)]
    first, second = _BOXES[choose.pick(others)]
    at = choose.number(1, len(article.body) - 1)
    broken = with_block(article, at, Paragraph(text=first), Paragraph(text=second))
    spots = (Spot(f"/body/{at}/text"), Spot(f"/body/{at + 1}/text"))
    return Injection(article=broken, spots=spots)


_BOXES = {
    "en": (
        "This page is also available in a shorter form for those who do not want to read all of it at once.",
        "The editors of the site have chosen what they think is of interest to you, and it will be here until the end of the week.",
    ),
    "de": (
        "Diese Seite gibt es auch in einer kürzeren Form für alle, die nicht den ganzen Text auf einmal lesen wollen.",
        "Die Redaktion hat für Sie ausgewählt, was sie für wichtig hält, und das wird bis zum Ende der Woche hier zu finden sein.",
    ),
    "fr": (
        "Cette page existe aussi dans une forme plus courte pour ceux qui ne veulent pas lire tout le texte en une fois.",
        "La rédaction a choisi pour vous ce qui lui semble important, et cela sera ici dans les jours qui viennent et pas plus tard.",
    ),
}


def _needs(article: Article) -> bool:
    grafs = [text for _, text in paragraphs(article)]
    own = locale_for(article.language)
    told = [text for text in grafs if own and not _foreign(text, own, primary(article.language))]
    return own is not None and len(grafs) == len(told) > 2 and len(article.body) > 3


RULE = Rule(
    __name__,
    "LNG003",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("LNG001", "BOD017", "QUO001", "QUO009", "BOD016", "BOD010", "HED010", "QUO005"),
    bad=(
        graf("The dam holds, the council of Velmora said.", "It will be open soon.", *_BOXES["de"]),
        graf("The dam holds, the council of Velmora said.", *_BOXES["de"], "It will be open soon."),
        graf(
            "Der Damm hält, sagte der Rat der Stadt.",
            "Er soll bald offen sein.",
            *_BOXES["en"],
            language="de",
        ),
    ),
    decoys=(
        graf(
            "The dam holds, the council of Velmora said.", "It will be open soon.", _BOXES["de"][0]
        ),
        graf("The dam holds.", "It is so.", *(f"“{text}”" for text in _BOXES["de"])),
        graf(*_BOXES["de"], *_BOXES["de"], language="de"),
        graf("The dam holds.", "It is so.", *(text[:40] for text in _BOXES["fr"])),
    ),
)
