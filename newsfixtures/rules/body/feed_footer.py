"""The footer of a feed stands at the end of the story.

## What it finds

A last graf such as `The post … appeared first on …`, which blog software adds to feeds.

## Why it matters

It doubles the headline, and makes grafs of different stories alike.

## Example

Bad: a graf `The post Dam holds appeared first on Velmora Herald.` Good: none.

## False and missed alarms

Only the sentence as the software writes it, at the end of the body.

## Source

The catalogue of defects, BOD029. WordPress SEO plug-ins, RSS settings (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import with_block, without_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import last_paragraph, shortened
from newsfixtures.rules._phrases import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_FOOTER = re.compile(
    r"(?:The post .{1,300}? (?:first )?appeared first on .{1,200}\.|The post .{1,300}? first appeared on .{1,200}\."
    r"|L[’']article .{1,300}? est apparu en premier sur .{1,200}\.|Der Beitrag .{1,300}? erschien zuerst auf .{1,200}\."
    r"|La entrada .{1,300}? (?:se publicó primero|aparece primero) en .{1,200}\."
    r"|Запис .{1,300}? (?:спершу|спочатку) з[’']яви(?:ться|вся) на .{1,200}\."
    r"|Artykuł .{1,300}? pochodzi z serwisu .{1,200}\."
    r"|.{1,300}? yazısı ilk önce .{1,200}? üzerinde ortaya çıktı\."
    r"|ظهرت المقالة .{1,300}? أول(?:ا|اً) على .{1,200}\."
    r"|投稿 .{1,300}? は .{1,200}? に最初に表示されました。"
    r"|.{1,300}?最先出现在.{1,200}。)",
    re.DOTALL,
)


_FORMS = {
    "en": ("The post {} appeared first on {}.", "The post {} first appeared on {}."),
    "de": ("Der Beitrag {} erschien zuerst auf {}.",),
    "fr": ("L’article {} est apparu en premier sur {}.",),
    "es": ("La entrada {} se publicó primero en {}.",),
    "uk": ("Запис {} спершу з’явиться на {}.",),
    "pl": ("Artykuł {} pochodzi z serwisu {}.",),
    "tr": ("{} yazısı ilk önce {} üzerinde ortaya çıktı.",),
    "ar": ("ظهرت المقالة {} أولاً على {}.",),
    "ja": ("投稿 {} は {} に最初に表示されました。",),
    "zh": ("{}最先出现在{}。",),
}


def _last(article: Article) -> tuple[str, str]:
    return last_paragraph(article)


def _is_footer(article: Article, text: str) -> bool:
    """Tell whether *text* is such a sentence, and names the outlet or the headline."""
    house = article.publisher.name if article.publisher else ""
    if article.headline not in text and not (house and text.rstrip(".。 ").endswith(house)):
        return False
    return _FOOTER.fullmatch(text.strip()) is not None


def _may_fire(context: Context) -> bool:
    return _is_footer(context.article, _last(context.article)[1])


def detect(article: Article, context: Context) -> Iterator[Hit]:
    path, text = _last(article)
    if _is_footer(article, text):
        yield Hit(path, f"{shortened(text)} was added by the feed")


def inject(article: Article, choose: Chooser) -> Injection:
    house = article.publisher.name if article.publisher else "Velmora Herald"
    forms = (*_FORMS["en"], *_FORMS.get(primary(article.language), ()))
    footer = choose.pick(forms).format(article.headline, house)
    broken = with_block(article, len(article.body), Paragraph(text=footer))
    return Injection(article=broken, spots=(Spot(f"/body/{len(article.body)}/text"),))


def repair(article: Article, context: Context) -> Article:
    path, text = _last(article)
    if not _is_footer(article, text):
        return article
    return without_block(article, int(path.split("/")[2]))


def _needs(article: Article) -> bool:
    return len(article.headline) < 300


RULE = Rule(
    __name__,
    "BOD029",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    unsafe=True,
    trigger=_may_fire,
    also=("HED006", "HED010", "BOD009", "QUO003", "QUO005", "QUO001"),
    bad=(
        graf("The dam holds.", "The post Dam holds appeared first on Velmora Herald."),
        graf("The dam holds.", "The post Dam holds first appeared on Velmora Herald."),
        graf(
            "Der Damm hält.",
            "Der Beitrag Damm hält erschien zuerst auf Velmora Herald.",
            language="de",
        ),
    ),
    decoys=(
        graf("The post of mayor appeared first on the list, and then it was gone."),
        graf("The post Dam holds appeared first on Velmora Herald.", "The dam holds."),
    ),
)
