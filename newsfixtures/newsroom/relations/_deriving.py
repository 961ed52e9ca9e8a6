"""What relations share: numbering, dating and joining what they make."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.annotations import SPANS, Annotations
from newsfixtures.article import (
    Article,
    Entity,
    LabelledParagraph,
    Paragraph,
    Related,
    Source,
    body_texts,
    texts,
)
from newsfixtures.locales import LOCALES
from newsfixtures.locales._grammar import grammar_of, words_of
from newsfixtures.newsroom._retelling import Replay
from newsfixtures.newsroom._samples import Link, Sample
from newsfixtures.newsroom._stock import stock
from newsfixtures.newsroom._telling import Telling
from newsfixtures.outlets import OUTLETS, Outlet, editions
from newsfixtures.stories import STORIES, Facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import timedelta

    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._stock import Stock
    from newsfixtures.newsroom._templates import Template

_SOUND = re.compile(r"\bв\b")
"""A Ukrainian preposition that its neighbours change."""
_STYLE = str.maketrans("’ʼ\u00a0\u202f", "''  ")
_NEAR = 90
"""How far apart two pieces of a template may stand: what fills a slot is shorter."""


def edition_of(sample: Sample) -> Outlet:
    """Return the outlet of *sample* in the language it is written in."""
    tag = sample.article.language
    return next(each for each in editions(sample.outlet) if each.language == tag)


@cache
def houses(language: str) -> tuple[Outlet, ...]:
    """Return every outlet as it writes in *language*, whatever the region."""
    return tuple(house_in(name, language) for name in OUTLETS.names)


@cache
def house_in(name: str, language: str) -> Outlet:
    """Return an outlet as it writes in *language*: in its own region if it has one there."""
    first = first_subtag(language)
    return next(each for each in editions(name) if first_subtag(each.language) == first)


def languages() -> tuple[str, ...]:
    """Return the languages that stories are told in, without regions and scripts."""
    return tuple(dict.fromkeys(first_subtag(each.tag) for each in LOCALES if each.written))


def first_subtag(tag: str) -> str:
    """Return the language of a BCP 47 tag."""
    return tag.partition("-")[0]


def module_of(sample: Sample) -> str:
    """Return the name of the module of the kind of event that *sample* tells."""
    return STORIES[sample.story].module.rpartition(".")[2]


def stock_of(sample: Sample, outlet: Outlet) -> Stock:
    """Return what *outlet* tells the kind of event of *sample* with."""
    return stock(outlet.locale, module_of(sample), outlet.apostrophe)


def again(
    choose: Chooser,
    facts: Facts,
    outlet: Outlet,
    annotations: Annotations | None = None,
    place: int | None = None,
) -> Telling:
    """Return a telling that goes on behind *annotations*, or before block *place*.

    It knows whom they name up to there.
    """
    module = STORIES[facts.kind].module.rpartition(".")[2]
    telling = Telling(
        choose, facts, words_of(outlet.locale), grammar_of(outlet.locale, module), outlet
    )
    mentions = annotations.mentions if annotations else ()
    named = {
        each.id
        for each in mentions
        if each.path.startswith("/body/")
        and (place is None or int(each.path.split("/")[2]) < place)
    }
    for parts in (facts.people, facts.orgs):
        telling.known |= {key for key, part in parts.items() if part.id in named}
    telling.acronyms = any(each.form == "acronym" for each in mentions)
    return telling


def of_the_cast(templates: Iterable[Template], facts: Facts, outlet: Outlet) -> list[Template]:
    """Return those of *templates* that name nobody and nothing but what *facts* have.

    Bystanders are drawn where they are first named: told again, they would be others.
    """
    people = {each.id for each in facts.people.values()}
    bodies = {each.id for each in facts.orgs.values()} | {"org-agency"}
    places = {each.id for each in facts.places.values()}

    def keeps(template: Template) -> bool:
        trial = again(Replay(()), facts, outlet)
        trial.write("", (template,))
        towns = {each for each in trial.places if not each.startswith("country-")}
        return people >= {*trial.people} and bodies >= {*trial.organizations} and places >= towns

    return [template for template in templates if keeps(template)]


def joined(
    article: Article, annotations: Annotations, telling: Telling
) -> tuple[Article, Annotations]:
    """Return both with whatever *telling* named and said besides."""
    stated = {source.id for source in article.sources}
    quoted = (
        Source(id=f"source-{who.id}", name=who.name, kind="person")
        for who in telling.quoted.values()
        if f"source-{who.id}" not in stated
    )
    article = evolve(
        article,
        people=_with(article.people, telling.people),
        organizations=_with(article.organizations, telling.organizations),
        places=_with(article.places, telling.places),
        sources=(*article.sources, *quoted),
    )
    spans: dict[str, Any] = {
        name: (*getattr(annotations, name), *more)
        for name, more in zip(SPANS, telling.spans(), strict=True)
    }
    languages = (article.language,) * len(article.body)
    return article, evolve(annotations, languages=languages, **spans)


def _with(listed: tuple[Entity, ...], named: Mapping[str, Entity]) -> tuple[Entity, ...]:
    known = {each.id for each in listed}
    return (*listed, *(each for each in named.values() if each.id not in known))


def within(article: Article, annotations: Annotations) -> tuple[Article, Annotations]:
    """Return both without what no longer stands in the article's text."""
    places = {path for path, _ in texts(article)}
    spans: dict[str, Any] = {
        name: tuple(each for each in getattr(annotations, name) if each.path in places)
        for name in SPANS
    }
    named = {each.id for each in spans["mentions"]} | {each.speaker for each in spans["quotes"]}
    heard = {f"source-{each.speaker}" for each in spans["quotes"]}

    def still(entities: Iterable[Entity]) -> tuple[Entity, ...]:
        return tuple(each for each in entities if each.id in named)

    article = evolve(
        article,
        people=still(article.people),
        organizations=still(article.organizations),
        places=still(article.places),
        sources=tuple(
            each for each in article.sources if each.kind != "person" or each.id in heard
        ),
    )
    languages = annotations.languages[: len(article.body)]
    return article, evolve(annotations, languages=languages, **spans)


def unheaded(annotations: Annotations) -> Annotations:
    """Return *annotations* without those of the headline."""
    spans: dict[str, Any] = {
        name: tuple(each for each in getattr(annotations, name) if each.path != "/headline")
        for name in SPANS
    }
    return evolve(annotations, **spans)


def numbered(choose: Chooser, article: Article, outlet: Outlet) -> Article:
    """Return *article* under an id and an address of its own at *outlet*."""
    number = choose.number(0, 10**12)
    section = article.section.code if article.section else "news"
    told = article.published_at
    when = f"{told.year}/{told.month:02}" if told else "undated"
    return evolve(
        article,
        id=f"urn:newsfixtures:{outlet.name}:{number}",
        url=f"https://{outlet.domain}/{section}/{when}/{article.slug}-{number % 10**6}",
    )


def next_version(article: Article, of: Article) -> Article:
    """Return *article* as the version after *of*, under an id and an address of its own."""
    version = of.version + 1
    return evolve(
        article,
        id=f"{_unversioned(of.id, ':')}:v{version}",
        url=f"{_unversioned(of.url or '', '-')}-v{version}",
        version=version,
        revision_of=of.id,
        supersedes=(of.id, *of.supersedes),
        related=(*article.related, related("update_of", of)),
    )


def _unversioned(name: str, mark: str) -> str:
    stem, found, number = name.rpartition(f"{mark}v")
    return stem if found and number.isdecimal() else name


def related(rel: Any, article: Article) -> Related:  # noqa: ANN401 (a literal of Related)
    """Return how to refer to *article*."""
    return Related(rel=rel, id=article.id, url=article.url, title=article.headline)


def linked(kind: str, source: Sample, target: Sample, why: str, *, same: bool = True) -> Sample:
    """Return *target* with the link that says why it belongs to *source*."""
    link = Link(kind, source.article.id, target.article.id, why)
    began = source.story_id or source.article.id
    return evolve(target, link=link, story_id=began if same else target.article.id)


def moved(facts: Facts, by: timedelta) -> Facts:
    """Return *facts* told later by that much; what happened stays where it was."""
    told = facts.moments["published"] + by
    return evolve(facts, moments={**facts.moments, "published": told})


def next_place(article: Article) -> int:
    """Return where more goes: behind the grafs, in a live blog on top of the entries."""
    if article.type == "live_blog":
        return 1
    labelled = [
        number
        for number, block in enumerate(article.body)
        if isinstance(block, LabelledParagraph) and block.role == "details"
    ]
    grafs = [n for n, block in enumerate(article.body) if isinstance(block, Paragraph)]
    return max(labelled or grafs, default=len(article.body) - 1) + 1


def is_told(template: Template, text: str) -> bool:
    """Tell whether *text*, made `plain`, has a sentence of *template*, whatever fills its slots."""
    text = _euphonic(text)
    shape = template.shape.replace("%%", "%")
    pieces = [_euphonic(plain(piece)) for piece in shape.split("%s")]
    pieces[-1] = pieces[-1].rstrip(".。।")
    pieces = [piece for piece in pieces if piece]
    if not all(piece in text for piece in pieces):
        return False
    return bool(pieces) and any(_holds(pieces, line) for line in text.split("\n"))


def _euphonic(text: str) -> str:
    """Make one of Ukrainian letters that change as neighbours ask (`Words.euphony`)."""
    return text.replace("у", "в").replace("й", "і")


def _holds(pieces: list[str], line: str) -> bool:
    first, *rest = pieces
    start = line.find(first)
    while start >= 0:
        if _follow(rest, line, start + len(first)):
            return True
        start = line.find(first, start + 1)
    return False


def _follow(pieces: list[str], line: str, at: int) -> bool:
    for piece in pieces:
        found = line.find(piece, at, at + _NEAR + len(piece))
        if found < 0:
            return False
        at = found + len(piece)
    return True


def plain(text: str) -> str:
    """Return *text* without what tells one house style from another, or sound from sound."""
    return _SOUND.sub("у", text.casefold().translate(_STYLE))


def plain_body(article: Article) -> str:
    """Return the words of the body and headline, one block a line, without house style."""
    return plain("\n".join((article.headline, *(text for _, text in body_texts(article)))))
