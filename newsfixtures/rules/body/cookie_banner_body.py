"""A cookie notice stands among the grafs.

## What it finds

A graf among the first or the last three that speaks to the visitor of cookies in two of the usual phrases: *we use cookies*,
*accept all*, *manage preferences*, and the like in other languages.

## Why it matters

It is shown, indexed and summarised as if it were news; where it took the place of the story, nothing else is left.

## Example

Bad: a graf `We use cookies to improve your experience. Accept all or manage your preferences.` Good: none.

## False and missed alarms

A story about cookies says one such phrase, as a rule in quotation marks; two in one graf of a few words are needed. Notices
in languages without phrases are missed.

## Source

The catalogue of defects, BOD002. Extractors take such boxes for text (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import with_block, without_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, shortened
from newsfixtures.rules._phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_COOKIES = Phrases(
    patterns={
        "en": r"\bwe (?:and our partners )?use cookies|\b(?:accept|reject) all\b|\bmanage (?:my |your )?(?:cookie )?(?:preferences|settings)|\bcookie policy\b|\bconsent to (?:the use of|our use of) cookies",
        "de": r"\bwir (?:und unsere partner )?verwenden cookies|\balle (?:akzeptieren|ablehnen)\b|\bcookie-(?:einstellungen|richtlinie)|\beinstellungen (?:verwalten|anpassen)",
        "fr": r"\bnous utilisons des cookies|\btout (?:accepter|refuser)\b|\bgérer (?:mes|vos) (?:préférences|cookies)|\bpolitique de cookies",
        "es": r"\b(?:utilizamos|usamos) cookies|\b(?:aceptar|rechazar) todas?\b|\bpolítica de cookies|\bgestionar (?:mis )?(?:preferencias|cookies)",
        "uk": r"\bми використовуємо (?:файли )?cookie|\bприйняти (?:все|всі)\b|\bналаштування (?:файлів )?cookie|\bполітика (?:щодо )?cookie",
        "pl": r"\bużywamy (?:plików )?cookies?|\b(?:zaakceptuj|odrzuć) wszystkie\b|\bpolityka (?:plików )?cookies?|\bustawienia cookies?",
        "tr": r"\bçerez(?:leri|ler)? (?:kullanıyoruz|kullanmaktayız)|\btümünü (?:kabul et|reddet)|\bçerez (?:politika|ayar|tercih)",
        "ar": r"نستخدم (?:نحن وشركاؤنا )?(?:ملفات تعريف الارتباط|الكوكيز)|(?:قبول|رفض) الكل|(?:إعدادات|سياسة) (?:ملفات تعريف الارتباط|الكوكيز)",
        "hi": r"हम कुकी(?:ज़?|ज)? का (?:उपयोग|इस्तेमाल|प्रयोग) करते|सभी (?:को )?(?:स्वीकार|अस्वीकार) करें|कुकी (?:नीति|सेटिंग)",
        "ja": r"(?:クッキー|cookie)(?:[（(][^（）()]{1,12}[）)])?を(?:使用|利用)し|すべて(?:を)?(?:受け入れ|許可|拒否)|(?:クッキー|cookie)(?:ポリシー|の?設定)",
        "zh": r"(?:我们|本网站|本站)(?:会)?使用 ?cookie|(?:接受|拒绝)(?:全部|所有)|cookie ?(?:政策|设置)",
    },
    words={
        **dict.fromkeys(("en", "de", "fr", "es", "uk", "pl", "zh"), ("cookie",)),
        "tr": ("çerez",),
        "ar": ("تعريف الارتباط", "الكوكيز"),
        "hi": ("कुकी",),
        "ja": ("クッキー", "cookie"),
    },
    said={
        "en": (
            "We use cookies to improve your experience. Accept all or manage preferences.",
            "We and our partners use cookies. Read our cookie policy, or reject all.",
        ),
        "de": (
            "Wir verwenden Cookies, um Inhalte anzupassen. Alle akzeptieren oder Einstellungen verwalten.",
            "Wir und unsere Partner verwenden Cookies. Cookie-Einstellungen · Alle ablehnen.",
        ),
        "fr": ("Nous utilisons des cookies. Tout accepter ou gérer vos préférences.",),
        "es": (
            "Utilizamos cookies propias y de terceros. Aceptar todas o gestionar preferencias.",
        ),
        "uk": ("Ми використовуємо файли cookie. Прийняти всі · Налаштування файлів cookie.",),
        "pl": ("Używamy plików cookie. Zaakceptuj wszystkie · Ustawienia cookie.",),
        "tr": (
            "Deneyiminizi iyileştirmek için çerezleri kullanıyoruz. Tümünü kabul et · Çerez ayarları.",
        ),
        "ar": (
            "نستخدم ملفات تعريف الارتباط لتحسين تجربتك. قبول الكل أو إعدادات ملفات تعريف الارتباط.",
        ),
        "hi": ("बेहतर अनुभव के लिए हम कुकी का उपयोग करते हैं। सभी स्वीकार करें या कुकी सेटिंग देखें।",),
        "ja": ("当サイトではクッキーを使用しています。すべて受け入れる・クッキーの設定",),
        "zh": ("本网站使用Cookie改善您的体验。接受全部或查看Cookie政策。",),
    },
)
_NEAR = 3
_LONGEST = 600


def detect(article: Article, context: Context) -> Iterator[Hit]:
    pattern = _COOKIES.pattern(article.language)
    grafs = paragraphs(article)
    near = (*grafs[:_NEAR], *grafs[max(len(grafs) - _NEAR, _NEAR) :])
    for path, text in near if pattern else ():
        if pattern and len(text) <= _LONGEST:
            found = {match.group().casefold() for match in pattern.finditer(text)}
            if len(found) > 1:
                yield Hit(path, f"{shortened(text)} is a cookie notice, not the story")


def inject(article: Article, choose: Chooser) -> Injection:
    notice = choose.pick(_COOKIES.examples(article.language))
    at = choose.pick((0, len(article.body)))
    broken = with_block(article, at, Paragraph(text=notice))
    return Injection(article=broken, spots=(Spot(f"/body/{at}/text"),))


def repair(article: Article, context: Context) -> Article:
    for hit in reversed(list(detect(article, context))):
        article = without_block(article, int(hit.path.split("/")[2]))
    return article


def _needs(article: Article) -> bool:
    return bool(_COOKIES.examples(article.language)) and bool(article.body)


RULE = Rule(
    __name__,
    "BOD002",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    unsafe=True,
    trigger=_COOKIES.trigger,
    bad=(
        graf(
            "We use cookies to improve your visit. Accept all or manage preferences.",
            "The dam holds.",
        ),
        graf(
            "The dam holds.", "We and our partners use cookies; see our cookie policy. Reject all"
        ),
        graf("Wir verwenden Cookies. Alle akzeptieren oder ablehnen.", language="de"),
        graf("Nous utilisons des cookies. Tout accepter", language="fr"),
        graf("Utilizamos cookies. Aceptar todas · Política de cookies", language="es"),
        graf("Ми використовуємо cookie. Прийняти всі", language="uk"),
    ),
    decoys=(
        graf("“We use cookies” is what every page in Velmora says, the regulator found."),
        graf("The bakery wants to accept all orders for cookies before Friday, its owner said."),
        graf("A court in Velmora ruled that a cookie policy must name every partner."),
    ),
)
