"""A plug for a newsletter stands among the grafs.

## What it finds

A graf of up to forty words that asks the reader to sign up or subscribe to a newsletter, briefing or alerts.

## Why it matters

Summaries and search show it as a part of the story.

## Example

Bad: a graf `Sign up to our morning briefing.` Good: none.

## False and missed alarms

A story about a newsletter does not speak to its reader: the phrases are requests in the imperative. They are
those of eleven languages; others are missed.

## Source

The catalogue of defects, BOD004. Extractors take such boxes for text (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import without_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, shortened, with_graf
from newsfixtures.rules._phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_PLUGS = Phrases(
    patterns={
        "en": r"\b(?:sign up|subscribe|register) (?:here |now |today )?(?:for|to) (?:our|the|receive|get) [^.!?]{0,60}(?:newsletter|briefing|alerts|e-?mail|inbox)|\bget (?:the|our) [^.!?]{0,60}(?:delivered to|in) your inbox",
        "de": r"\b(?:abonnieren|bestellen) sie (?:hier |jetzt )?(?:unseren|den) [^.!?]{0,40}newsletter|\bmelden sie sich (?:hier |jetzt )?(?:für|zu) [^.!?]{0,40}newsletter",
        "fr": r"\b(?:inscrivez-vous|abonnez-vous) (?:ici )?à (?:notre|la) [^.!?]{0,40}(?:newsletter|lettre)",
        "es": r"\b(?:suscríbete|suscríbase|apúntate|regístrate) (?:aquí )?a (?:nuestro|nuestra|la|el) [^.!?]{0,40}(?:newsletter|boletín)",
        "uk": r"\bпідпи(?:шіться|шись|суйтеся) на (?:нашу |наш )?(?:розсилку|телеграм|канал)",
        "pl": r"\bzapisz się (?:na|do) (?:nasz(?:ego|ym)? )?[^.!?]{0,40}newsletter",
        "tr": r"\b(?:e-posta )?bültenimize (?:hemen |ücretsiz )?(?:abone olun|kaydolun|üye olun)|\b(?:whatsapp|telegram|youtube) kanalımız(?:a katılın|ı takip edin|a abone olun)",
        "ar": r"\b(?:اشترك|اشتركوا|سجل|سجّل|سجلوا|انضم|انضموا) (?:الآن |هنا )?(?:في|إلى) (?:نشرتنا|النشرة البريدية|قناتنا)",
        "hi": r"हमारे (?:मुफ़्त |मुफ्त )?(?:न्यूज़लेटर|न्यूजलेटर) (?:की सदस्यता लें|को सब्सक्राइब करें|से जुड़ें)|हमारे (?:व्हाट्सऐप |व्हाट्सएप |टेलीग्राम |यूट्यूब )?चैनल (?:से जुड़ें|को सब्सक्राइब करें|को फॉलो करें)",
        "ja": r"(?:ニュースレター|メールマガジン|メルマガ)(?:の|に|へ)?(?:無料)?(?:ご)?(?:登録|購読)(?:は(?:こちら|無料)|する|してください|を受付中)|(?:line|公式アカウント)(?:で|を)友だち追加",
        "zh": r"(?:订阅|免费订阅)我们的(?:每日|每周|新闻)?(?:简报|电子报|通讯|邮件)|(?:扫码|扫描二维码)?关注(?:我们的|本报)(?:微信)?公众号",
    },
    words={
        "en": ("sign up", "subscribe", "register", "your inbox"),
        "de": ("newsletter",),
        "fr": ("newsletter", "lettre"),
        "es": ("newsletter", "boletín"),
        "uk": ("підпишіться", "підпишись", "підписуйтеся"),
        "pl": ("newsletter",),
        "tr": (
            "bültenimize",
            "kanalımız",
        ),
        "ar": (
            "نشرتنا",
            "النشرة البريدية",
            "قناتنا",
        ),
        "hi": (
            "न्यूज़लेटर",
            "न्यूजलेटर",
            "चैनल",
        ),
        "ja": (
            "ニュースレター",
            "メールマガジン",
            "メルマガ",
            "友だち追加",
        ),
        "zh": ("订阅", "关注我们", "关注本报"),
    },
    said={
        "en": (
            "Sign up to our morning briefing and alerts.",
            "Subscribe to our weekly newsletter.",
            "Get the best of the week delivered to your inbox.",
        ),
        "de": ("Abonnieren Sie hier unseren Newsletter.",),
        "fr": ("Inscrivez-vous à notre newsletter du matin.",),
        "es": ("Suscríbete a nuestro boletín diario.",),
        "uk": ("Підпишіться на нашу розсилку.",),
        "pl": ("Zapisz się do naszego newslettera.",),
        "tr": ("E-posta bültenimize ücretsiz kaydolun.",),
        "ar": ("اشترك الآن في نشرتنا البريدية اليومية.",),
        "hi": ("हमारे न्यूज़लेटर को सब्सक्राइब करें।",),
        "ja": ("ニュースレターの登録はこちら",),
        "zh": ("订阅我们的每日简报。",),
    },
)
_MOST = 40


def detect(article: Article, context: Context) -> Iterator[Hit]:
    pattern = _PLUGS.pattern(article.language)
    for path, text in paragraphs(article) if pattern else ():
        near = pattern is not None and _PLUGS.near(text, article.language)
        match = pattern.search(text) if pattern and near else None
        if match and len(text.split()) <= _MOST and not _is_quoted(text, match.start()):
            yield Hit(
                path,
                f"{shortened(match.group())} speaks to the reader, not of the story",
                match.span(),
            )


def _is_quoted(text: str, at: int) -> bool:
    return any(mark in text[:at] for mark in '“„«"「')


def inject(article: Article, choose: Chooser) -> Injection:
    broken, path = with_graf(article, choose, choose.pick(_PLUGS.examples(article.language)))
    return Injection(article=broken, spots=(Spot(path),))


def repair(article: Article, context: Context) -> Article:
    for hit in reversed(list(detect(article, context))):
        if not (hit.span and hit.span[0]):
            article = without_block(article, int(hit.path.split("/")[2]))
    return article


def _needs(article: Article) -> bool:
    return bool(_PLUGS.examples(article.language))


RULE = Rule(
    __name__,
    "BOD004",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    unsafe=True,
    trigger=_PLUGS.trigger,
    bad=(
        graf("Sign up to our morning briefing.", "The dam holds."),
        graf("The dam holds.", "Subscribe to our weekly newsletter for more."),
        graf("Get the best of Velmora delivered to your inbox."),
        graf("Like this story? Sign up for the Herald's free newsletter."),
        graf("Abonnieren Sie unseren Newsletter.", language="de"),
        graf("Підпишіться на нашу розсилку!", language="uk"),
    ),
    decoys=(
        graf("More than 900 people signed up to the council's newsletter in May."),
        graf("“Sign up to our newsletter,” says a poster in the library of Velmora."),
        graf("Residents can subscribe to the service until Friday, the mayor said."),
        graf("He told voters to register to get a ballot by post."),
    ),
)
