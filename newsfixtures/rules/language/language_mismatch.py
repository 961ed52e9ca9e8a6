"""The text is not in the language that the tag says.

## What it finds

At least forty words of text, of which at least an eighth are common words of another language, and four times as many as are
common in the language of the tag; or text in another script than the language is written in.

## Why it matters

Pipelines choose tokenisers, models and audiences by the tag.

## Example

Bad: `"language": "en"` on a Ukrainian text. Good: `"language": "uk"`.

## False and missed alarms

Only languages that this library has a locale for are told apart. Lists, tables and names alone have no common words, and are
left alone.

## Source

The catalogue of defects, LNG001. Common words of each language stand in its locale file; scripts: CLDR likely subtags (read 2026-11-25).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._languages import has_letters_of_others, likelier, words_of
from newsfixtures.rules._parts import paragraphs, shortened
from newsfixtures.rules._phrases import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale
    from newsfixtures.rules import Context

_EN = (
    "The council of the city met on Friday to decide what to do with the old dam, which has been "
    "closed since the flood. It was not clear whether the money that had been promised would be "
    "enough, and many of those who live by the river said that they had heard nothing from the "
    "mayor for more than a month."
)
_DE = (
    "Der Rat der Stadt hat am Freitag darüber beraten, was mit dem alten Damm geschehen soll, der "
    "seit der Flut gesperrt ist. Ob das Geld, das versprochen wurde, für die Arbeiten reicht, war "
    "nicht klar, und viele, die am Fluss wohnen, sagten, sie hätten von der Verwaltung seit mehr "
    "als einem Monat nichts gehört."
)

_LEAST = 40
_SHARE = 8
_TIMES = 4
_SAMPLE = 4_000
_LONG = 60
_GLANCE = 400
_HEAD = 1_000
_SCRIPTS = {
    "uk": "[а-яіїєґ]", "ru": "[а-яё]", "ar": "[\u0621-\u064a]", "hi": "[\u0900-\u097f]",
    "ja": "[\u3040-\u30ff\u4e00-\u9fff]", "zh": "[\u4e00-\u9fff]", "en": "[a-z]", "de": "[a-zäöüß]",
    "fr": "[a-zà-ÿœ]", "es": "[a-zà-ÿ]", "pl": "[a-ząćęłńóśźż]", "tr": "[a-zçğıöşü]",
}  # fmt: skip


def _may_fire(context: Context) -> bool:
    """Tell whether the beginning has few common words of its language: a cheap look."""
    locale = context.locale
    if locale is None or primary(context.article.language) not in _SCRIPTS:
        return False
    known, text = locale.function_words.__contains__, _beginning(context)
    if not locale.spaced:
        head = text[: _GLANCE // 3]
        return sum(map(known, head)) < len(head) / _SHARE
    words = text[:_GLANCE].split()
    return sum(map(known, words)) < len(words) / _SHARE


def _beginning(context: Context) -> str:
    """Return what `Context.folded` begins with; of plain text no more than that is folded."""
    if context.is_plain:
        return context.text[:_GLANCE].encode("ascii", "replace").decode("ascii").lower()
    return context.folded


def detect(article: Article, context: Context) -> Iterator[Hit]:
    language, locale = primary(article.language), context.locale
    if locale is None or not _may_fire(context):
        return
    text = "\n".join(text for _, text in context.grafs)[:_SAMPLE]
    if len(text) < 5 * _LEAST:
        return
    other = _other_script(text, language)
    if not other and has_letters_of_others(context, locale):
        other = _other_language(text, language, locale)
    if other:
        yield Hit(
            "/language", f"{shortened(article.language)} is the tag; the text looks like {other}"
        )


def _other_script(text: str, language: str) -> str:
    """Return the script that nearly all letters are in, if it is not that of *language*.

    Where the beginning has enough letters of the language, the rest is not looked at.
    """
    own = re.compile(_SCRIPTS[language])
    beginning = " ".join([word for word in text[:_HEAD].lower().split()[:-1] if len(word) < _LONG])
    runs = re.findall(f"{_SCRIPTS[language]}+", beginning)
    if sum(len(run) for run in runs if run.isalpha()) > len(text) / 10:
        return ""
    words = "".join([word for word in text.lower().split() if len(word) < _LONG])
    letters = [letter for letter in words if letter.isalpha()]
    if len(letters) < 5 * _LEAST or sum(map(bool, map(own.match, letters))) > len(letters) / 10:
        return ""
    return unicodedata.name(letters[len(letters) // 2], "another script").partition(" ")[0].title()


def _other_language(text: str, language: str, locale: Locale) -> str:
    words = words_of(text)
    if len(words) < _LEAST and locale.spaced:
        return ""
    if not locale.spaced:
        words = [letter for word in words for letter in word]
    others = (
        other
        for other in LOCALES
        if primary(other.tag) != language and other.spaced == locale.spaced
    )
    return likelier(words, locale, others, share=_SHARE, times=_TIMES)


def inject(article: Article, choose: Chooser) -> Injection:
    language = primary(article.language)
    known = (primary(locale.tag) for locale in LOCALES)
    others = sorted({tag for tag in known if tag != language and tag in _SCRIPTS})
    broken = evolve(article, language=choose.pick(others))
    return Injection(article=broken, spots=(Spot("/language"),))


def _needs(article: Article) -> bool:
    """Tell whether the text has enough common words of its own language to be told."""
    language, locale = primary(article.language), locale_for(article.language)
    text = "\n".join(text for _, text in paragraphs(article))[:_SAMPLE]
    words = words_of(text)
    if locale is None or language not in {"en", "de", "fr", "es"} or len(words) < 2 * _LEAST:
        return False
    return sum(map(locale.function_words.__contains__, words)) >= len(words) / _SHARE


RULE = Rule(
    __name__,
    "LNG001",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=(
        "BOD010",
        "BOD016",
        "BOD026",
        "DAT004",
        "DAT016",
        "DAT017",
        "DAT020",
        "DAT029",
        "ENC002",
        "ENC008",
        "ENC007",
        "HED010",
        "LNG003",
        "LNG006",
        "NUM001",
        "NUM002",
        "QUO003",
        "QUO004",
        "QUO005",
        "QUO007",
        "QUO009",
        "BYL002",
        "BYL005",
        "BOD003",
        "LNG005",
        "BOD017",
        "NUM007",
    ),
    bad=(
        graf(_EN, language="de"),
        graf(_EN, language="es"),
        graf(_EN, language="uk"),
        graf(_DE, language="en"),
        graf(_DE, language="es"),
    ),
    decoys=(
        graf(_EN, language="en-GB"),
        graf(_DE, language="de-AT"),
        graf(_EN, language="sw"),
        graf("Velmora United 3, Karmora City 1. " * 20, language="de"),
        graf("Ja", language="en"),
    ),
)
