"""The story ends at a paywall.

## What it finds

A last graf that asks the reader to subscribe or sign in to read on, behind fewer than 250 words.

## Why it matters

Everything behind it is missing; models and summaries take the beginning for the whole.

## Example

Bad: two grafs and `Already a subscriber? Sign in to continue reading.` Good: the whole story, or `"access": "subscription"`
with what can be shown.

## False and missed alarms

A story about paywalls does not end in such a request. Longer texts are taken for whole.

## Source

The catalogue of defects, BOD007. Requests at the end of stubs, written down 2026-11-25; schema.org isAccessibleForFree (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import last_paragraph, paragraphs, shortened
from newsfixtures.rules._phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_WALLS = Phrases(
    patterns={
        "en": r"\balready a subscriber\?|\b(?:subscribe|sign in|log in|register) (?:now |today )?to (?:continue|keep|read|unlock)|\bthis (?:article|story|content) is (?:only )?(?:for|available to) subscribers|\bto (?:read|continue reading) (?:the full|this) (?:story|article),? (?:subscribe|sign|log)",
        "de": r"\b(?:jetzt )?(?:anmelden|einloggen|abonnieren)[, ]+(?:und|um) weiterzulesen|\bdieser artikel ist nur für abonnenten|\bweiterlesen mit [^.!?]{0,30}(?:plus|abo)|\bschon abonnent",
        "fr": r"\bcet article est réservé aux abonnés|\bdéjà abonné|\bil vous reste [^.!?]{0,30}à lire|\babonnez-vous pour lire",
        "es": r"\b(?:suscríbete|regístrate|inicia sesión) para (?:seguir leyendo|continuar)|\bcontenido exclusivo para suscriptores|\b¿ya eres suscriptor",
        "uk": r"\b(?:оформіть|передплатіть) [^.!?]{0,30}(?:передплату|щоб читати)|\bматеріал доступний лише (?:за передплатою|передплатникам)",
        "pl": r"\b(?:zaloguj się|wykup (?:dostęp|prenumeratę)),? aby (?:czytać|przeczytać)|\bartykuł dostępny tylko dla prenumeratorów",
    },
    words={
        "en": ("subscri", "sign in", "log in", "register"),
        "de": ("weiterzulesen", "abonnent", "weiterlesen"),
        "fr": ("abonn", "à lire"),
        "es": ("suscri", "regístrate", "inicia sesión", "suscríb"),
        "uk": ("передплат", "щоб читати"),
        "pl": ("zaloguj", "prenumerat", "wykup"),
    },
    said={
        "en": (
            "Already a subscriber? Sign in.",
            "Subscribe to continue reading.",
            "This article is for subscribers.",
            "Sign in to read the full story.",
        ),
        "de": ("Dieser Artikel ist nur für Abonnenten.", "Jetzt anmelden, um weiterzulesen."),
        "fr": ("Cet article est réservé aux abonnés.",),
        "es": ("Suscríbete para seguir leyendo.",),
        "uk": ("Матеріал доступний лише за передплатою.",),
        "pl": ("Zaloguj się, aby przeczytać całość.",),
    },
)
_MOST = 250


def _may_fire(context: Context) -> bool:
    return _WALLS.near(last_paragraph(context.article)[1], context.article.language)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    pattern = _WALLS.pattern(article.language)
    path, text = last_paragraph(article)
    if pattern is None or not path:
        return
    match = pattern.search(text)
    if match and _length(article) < _MOST and len(text.split()) <= _MOST // 5 and "“" not in text:
        yield Hit(path, f"{shortened(match.group())}: the story ends at a paywall", match.span())


def _length(article: Article) -> int:
    return sum(len(text.split()) for _, text in paragraphs(article))


def inject(article: Article, choose: Chooser) -> Injection:
    kept = choose.number(1, 2)
    stub = Paragraph(text=choose.pick(_WALLS.examples(article.language)))
    body = tuple(block for block in article.body if isinstance(block, Paragraph))[:kept]
    broken = evolve(article, body=(*body, stub), media=(), lead_media=None, notices=())
    return Injection(article=broken, spots=(Spot(f"/body/{len(body)}/text"),))


def _needs(article: Article) -> bool:
    grafs = [block.text for block in article.body if isinstance(block, Paragraph)]
    words = sum(len(text.split()) for text in grafs[:2])
    return bool(_WALLS.examples(article.language)) and len(grafs) > 1 and words < _MOST // 2


RULE = Rule(
    __name__,
    "BOD007",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("HED010", "QUO007", "QUO001", "QUO005", "HED005", "BOD022", "LNG005", "QUO008"),
    bad=(
        graf("The dam holds.", "Already a subscriber? Sign in."),
        graf("The dam holds.", "Subscribe to continue reading."),
        graf("The dam holds.", "To read the full story, subscribe or log in."),
        graf("Der Damm hält.", "Dieser Artikel ist nur für Abonnenten.", language="de"),
        graf("Le barrage tient.", "Cet article est réservé aux abonnés.", language="fr"),
        graf("Дамба тримається.", "Матеріал доступний лише за передплатою.", language="uk"),
    ),
    decoys=(
        graf("Already a subscriber? Sign in.", "The dam holds."),
        graf("The dam holds.", "Readers of the Herald may subscribe until Friday."),
        graf("The dam holds.", "“Sign in to continue reading,” the page of the council says."),
    ),
)
