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
from newsfixtures.rules._parts import last_paragraph, paragraphs, shortened, words_in
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
        "es": r"\b(?:suscríbete|regístrate|inicia sesión) para (?:seguir leyendo|continuar)|\bcontenido exclusivo para suscriptores|¿ya eres suscriptor",
        "uk": r"\b(?:оформіть|передплатіть) [^.!?]{0,30}(?:передплату|щоб читати)|\bматеріал доступний лише (?:за передплатою|передплатникам)",
        "pl": r"\b(?:zaloguj się|wykup (?:dostęp|prenumeratę)),? aby (?:czytać|przeczytać)|\bartykuł dostępny tylko dla prenumeratorów",
        "tr": r"\b(?:bu )?(?:içerik|haber|yazı) (?:yalnızca |sadece )?abonelere özel|\bdevamını okumak için (?:abone olun|giriş yapın|üye olun)|\bzaten abone misiniz",
        "ar": r"(?:متاح|متاحة|مخصص|حصري) للمشتركين فقط|\bاشترك (?:الآن )?(?:لمواصلة|لمتابعة|لإكمال) القراءة|\b(?:سجل|سجّل) الدخول (?:لمواصلة|لمتابعة|لقراءة)",
        "hi": r"केवल (?:सब्सक्राइबर|सब्सक्राइबरों|सदस्यों|ग्राहकों) के लिए है|(?:आगे|पूरा|पूरी ख़बर|पूरी खबर|पूरा लेख) पढ़ने के लिए (?:सब्सक्राइब|लॉग ?इन|साइन इन|रजिस्टर) करें",
        "ja": r"(?:この|本)記事は(?:有料)?(?:会員|購読者)(?:の方)?限定|(?:この|本)記事は有料記事|残り ?[0-9０-９,]{2,6} ?文字|続きを(?:読む|ご覧になる|お読みいただく)には|ログインして(?:続き|全文)を",
        "zh": r"(?:订阅|登录|注册|付费)后?(?:即可)?(?:继续)?阅读(?:全文|更多)|本文为(?:付费|会员)(?:内容|专享)|(?:仅限|只供)(?:会员|订阅用户)阅读",
    },
    words={
        "en": ("subscri", "sign in", "log in", "register"),
        "de": ("weiterzulesen", "abonnent", "weiterlesen"),
        "fr": ("abonn", "à lire"),
        "es": ("suscri", "regístrate", "inicia sesión", "suscríb"),
        "uk": ("передплат", "щоб читати"),
        "pl": ("zaloguj", "prenumerat", "wykup"),
        "tr": (
            "abone",
            "devamını okumak",
        ),
        "ar": (
            "للمشتركين",
            "القراءة",
            "الدخول",
        ),
        "hi": ("के लिए",),
        "ja": (
            "限定",
            "有料記事",
            "文字",
            "続きを",
            "ログイン",
        ),
        "zh": (
            "阅读",
            "本文为",
        ),
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
        "tr": (
            "Bu içerik yalnızca abonelere özel.",
            "Devamını okumak için abone olun.",
        ),
        "ar": ("هذا المحتوى متاح للمشتركين فقط.",),
        "hi": ("आगे पढ़ने के लिए सब्सक्राइब करें।",),
        "ja": (
            "この記事は会員限定です。",
            "この記事は有料記事です。残り893文字",
        ),
        "zh": ("登录后继续阅读全文。",),
    },
)
_MOST = 250
_QUOTES = "“„«「"


def _may_fire(context: Context) -> bool:
    return _WALLS.near(last_paragraph(context.article)[1], context.article.language)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    pattern = _WALLS.pattern(article.language)
    path, text = last_paragraph(article)
    if pattern is None or not path:
        return
    match = pattern.search(text)
    if (
        match
        and _length(article) < _MOST
        and words_in(text) <= _MOST // 5
        and not any(mark in text for mark in _QUOTES)
    ):
        yield Hit(path, f"{shortened(match.group())}: the story ends at a paywall", match.span())


def _length(article: Article) -> int:
    return sum(words_in(text) for _, text in paragraphs(article))


def inject(article: Article, choose: Chooser) -> Injection:
    kept = choose.number(1, 2)
    stub = Paragraph(text=choose.pick(_WALLS.examples(article.language)))
    body = tuple(block for block in article.body if isinstance(block, Paragraph))[:kept]
    broken = evolve(article, body=(*body, stub), media=(), lead_media=None, notices=())
    return Injection(article=broken, spots=(Spot(f"/body/{len(body)}/text"),))


def _needs(article: Article) -> bool:
    grafs = [block.text for block in article.body if isinstance(block, Paragraph)]
    words = sum(map(words_in, grafs[:2]))
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
