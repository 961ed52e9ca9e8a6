"""A syndicated copy: another outlet runs the same copy, cut from the end and under its own headline.

Quotation marks, apostrophe and the order of dates are the other outlet's. It credits whom the copy
is from, or does not.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.article import (
    Article,
    Author,
    Divider,
    Heading,
    LabelledParagraph,
    NoticeBlock,
    Party,
    RelatedLink,
    Rights,
    Source,
)
from newsfixtures.newsroom._assembly import slug_of
from newsfixtures.newsroom.relations import Relation
from newsfixtures.newsroom.relations._deriving import (
    again,
    edition_of,
    houses,
    joined,
    linked,
    moved,
    numbered,
    plain,
    related,
    stock_of,
    unheaded,
    within,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfixtures.annotations import Annotations
    from newsfixtures.article import Block, Media
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._samples import Sample
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Facts

_LEAST = 3
_STYLE = ("quotes", "apostrophe", "date_order", "headline_case", "language")


def derive(choose: Chooser, sample: Sample) -> Sample | None:
    """Run the copy of *sample* elsewhere."""
    home, facts = edition_of(sample), sample.facts
    others = [each for each in houses(home.language) if each.name != sample.outlet]
    if not (sample.retell and facts and others) or sample.article.type == "live_blog":
        return None
    choose.part(32)
    other = choose.pick(others)
    copy = _restyled(home, *(getattr(other, name) for name in _STYLE))
    facts = moved(facts, timedelta(minutes=choose.number(5, 110)))
    article, annotations = sample.retell(facts, copy)
    blocks = len(article.body)
    article, cut = _cut(choose, article)
    article, annotations = _retitled(choose, sample, article, annotations, facts, copy)
    credited = choose.chance(60)
    article = _reprinted(article, sample, home, other, credited=credited)
    article = numbered(choose, article, other)
    made = evolve(
        sample,
        article=article,
        annotations=annotations,
        outlet=other.name,
        facts=facts,
        retell=None,
        seed=None,
        index=None,
    )
    credit = "with credit" if credited else "without credit"
    why = f"the same copy, {cut} of {blocks} blocks cut from the end, re-headlined, {credit}"
    return linked("syndicated-copy", sample, made, why)


@cache
def _restyled(home: Outlet, *style: Any) -> Outlet:  # noqa: ANN401 (values of fields)
    """Return *home* with the typography of another: the same words in another house style."""
    return evolve(home, **dict(zip(_STYLE, style, strict=True)))


def _cut(choose: Chooser, article: Article) -> tuple[Article, int]:
    """Return *article* without its notices and without a few blocks from the end."""
    body = [each for each in article.body if not isinstance(each, NoticeBlock | RelatedLink)]
    most = max(min(len(body) - _LEAST, len(body) // 3), 0)
    body = body[: len(body) - choose.number(0, most)]
    while len(body) > 1 and _leads_on(body[-1]):
        body.pop()
    kept = evolve(
        article,
        body=tuple(body),
        media=_shown(article, body),
        notices=(),
        related=(),
        updated_at=None,
        version=1,
    )
    return kept, len(article.body) - len(body)


def _leads_on(block: Block) -> bool:
    """Tell whether *block* only announces what follows."""
    bare = isinstance(block, LabelledParagraph) and not block.text
    return bare or isinstance(block, Heading | Divider)


def _shown(article: Article, body: Sequence[Block]) -> tuple[Media, ...]:
    """Return the media up to the last that leads the article or stands in *body*."""
    used = {article.lead_media}
    for block in body:
        used |= {getattr(block, "media_ref", None), *getattr(block, "media_refs", ())}
    last = max((n for n, each in enumerate(article.media) if each.id in used), default=-1)
    return article.media[: last + 1]


def _retitled(
    choose: Chooser,
    sample: Sample,
    article: Article,
    annotations: Annotations,
    facts: Facts,
    copy: Outlet,
) -> tuple[Article, Annotations]:
    """Return both under another headline."""
    told = plain(sample.article.headline)
    headlines = stock_of(sample, copy).headlines
    first = choose.number(0, len(headlines) - 1)
    headline, telling = sample.article.headline, again(choose, facts, copy)
    for template in (*headlines[first:], *headlines[:first]):
        telling = again(choose, facts, copy)
        style = telling.words.titled if copy.headline_case == "title" else None
        headline = telling.write("/headline", (template,), style=style)
        if plain(headline) != told:
            break
    slug = slug_of(headline) or sample.story
    article = evolve(article, headline=headline, slug=slug)
    return within(*joined(article, unheaded(annotations), telling))


def _reprinted(
    article: Article, sample: Sample, home: Outlet, other: Outlet, *, credited: bool
) -> Article:
    """Return *article* as *other* prints it: its byline, publisher, sources and rights."""
    year = article.published_at.year if article.published_at else None
    around: dict[str, Any] = {
        "publisher": Party(name=other.title, url=f"https://{other.domain}/"),
        "rights": Rights(holder=home.title if credited else other.title, year=year),
    }
    people = tuple(each for each in article.sources if each.kind == "person")
    if not credited:
        around |= {"byline": None, "authors": (), "provider": Party(name=other.title)}
        return evolve(article, sources=people, **around)
    wire = Source(id="source-agency", name=home.agency, kind="agency")
    paper = Source(
        id="source-publication", name=home.title, kind="publication", url=sample.article.url
    )
    credit = (wire, *people) if home.title == home.agency else (wire, paper, *people)
    author = Author(name=home.agency, kind="organization", role="agency")
    around |= {"byline": home.agency, "authors": (author,), "provider": Party(name=home.agency)}
    return evolve(article, sources=credit, related=(related("source", sample.article),), **around)


RELATION = Relation(__name__, derive=derive, weight=24, elsewhere=True)
