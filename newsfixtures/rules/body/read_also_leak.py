"""A link to another story stands among the grafs.

## What it finds

A short graf that begins with `READ ALSO:`, `Read more:`, `See also:`, `Related:` or `More:`, or as other languages lead
to a story.

## Why it matters

Summaries and name finders take the other story for this one.

## Example

Bad: `READ ALSO: Storm warning for Velmora`. Good: a `related_link` block.

## False and missed alarms

A sentence that begins with these words and ends in a full stop is left alone.

## Source

The catalogue of defects, BOD003.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, with_graf
from newsfixtures.rules._phrases import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_LEADS = {
    "en": ("Read also", "Read more", "See also", "Also read", "Related", "More"),
    "de": ("Lesen Sie auch", "Lesen Sie hier", "Auch interessant", "Mehr zum Thema", "Siehe auch"),
    "fr": ("Lire aussi", "À lire aussi", "Lire également", "Voir aussi", "Sur le même sujet"),
    "es": ("Lea también", "Lee también", "Leer más", "Te puede interesar", "Ver también"),
    "uk": ("Читайте також", "Дивіться також", "Читати також", "За темою"),
    "pl": ("Czytaj także", "Czytaj też", "Przeczytaj także", "Zobacz także", "Zobacz też"),
    "tr": ("Ayrıca okuyun", "Bunu da okuyun", "İlgili haber", "Bunlar da ilginizi çekebilir"),
    "ar": ("اقرأ أيضا", "اقرأ أيضاً", "إقرأ أيضا", "شاهد أيضا", "مواضيع ذات صلة"),
    "hi": ("यह भी पढ़ें", "ये भी पढ़ें", "इसे भी पढ़ें", "यह भी देखें"),
    "ja": ("関連記事", "あわせて読みたい", "こちらもおすすめ"),
    "zh": ("相关阅读", "延伸阅读", "相关报道", "推荐阅读"),
}
"""What stands before a link to another story; ours, as `newsfixtures.rules._phrases` are."""
_LONGEST = 200
_ENDS = ".。।"


@cache
def _leak(language: str) -> re.Pattern[str] | None:
    leads = _LEADS.get(language)
    if leads is None:
        return None
    either = "|".join(map(re.escape, leads))
    return re.compile(
        rf"[\[【]?(?:{either})(?: ?[\]】:：|»–-] ?|\u00a0: ?)\S.{{2,150}}", re.IGNORECASE
    )


def detect(article: Article, context: Context) -> Iterator[Hit]:
    leak = _leak(primary(article.language))
    for number, block in enumerate(article.body) if leak else ():
        if isinstance(block, Paragraph) and leak and len(block.text) < _LONGEST:
            text = block.text.strip()
            if text[-1:] not in _ENDS and leak.fullmatch(text):
                said = f"{shortened(text)} leads to another story; make it a related link"
                yield Hit(f"/body/{number}/text", said)


def inject(article: Article, choose: Chooser) -> Injection:
    language = primary(article.language)
    lead = choose.pick(_LEADS[language])
    lead = choose.pick((lead, lead.upper()))
    text = f"{lead}: {article.headline.rstrip(' .')[:100]}"
    broken, path = with_graf(article, choose, text)
    return Injection(article=broken, spots=(Spot(path),))


def _needs(article: Article) -> bool:
    return primary(article.language) in _LEADS


RULE = Rule(
    __name__,
    "BOD003",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    also=("BOD026", "QUO001"),
    bad=(
        graf("The dam held.", "READ ALSO: Storm warning for Velmora"),
        graf("The dam held.", "Read more: Who pays for the dam?"),
        graf("See also: The river in pictures", "The dam held."),
        graf("The dam held.", "Related | Storm warning"),
        graf("The dam held.", "Also read: What the mayor knew"),
        graf("Der Damm hält.", "Lesen Sie auch: Wer zahlt?", language="de"),
        graf("Le barrage tient.", "À lire aussi\u00a0: qui paie ?", language="fr"),
        graf("堤防は持ちこたえた。", "【関連記事】復旧費はだれが払うのか", language="ja"),
    ),
    decoys=(
        graf("Read more: that was the advice of the librarian to the children of Velmora."),
        graf("Related costs were not disclosed."),
        graf("More than six people came"),
    ),
)
