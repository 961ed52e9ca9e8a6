"""What messages of news agencies keep of the parts of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Image, Rights

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from newsfixtures.article import (
        Article,
        DigitalSourceType,
        Entity,
        Media,
        Party,
        Source,
    )


def version_moment(article: Article) -> datetime | None:
    """Return when this version was made; of a first version that is its publication."""
    return article.updated_at or article.published_at


def kept_entities(article: Article) -> Article:
    """Return *article* with entities that do not say where they are named."""
    return evolve(
        article,
        people=_plain(article.people),
        organizations=_plain(article.organizations),
        places=_plain(article.places),
        events=_plain(article.events),
        objects=_plain(article.objects),
    )


def _plain(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    return tuple(evolve(each, spans=()) if each.spans else each for each in entities)


def kept_sources(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Return *sources* by name, kind and address."""
    return tuple(evolve(each, quoted_as=None, verified=None) for each in sources)


def kept_party(party: Party | None, *, policies: bool = False) -> Party | None:
    """Return *party* without its logo, with its policies if the message can link to them."""
    return party and evolve(party, logo=None, policies=party.policies if policies else None)


def kept_rights(rights: Rights | None, *, linked: bool = False) -> Rights | None:
    """Return who holds the rights and what may be done, with the licence's address if *linked*."""
    if rights is None:
        return None
    found = Rights(
        holder=rights.holder,
        notice=rights.notice,
        usage_terms=rights.usage_terms,
        license_url=rights.license_url if linked else None,
    )
    return found if found != Rights() else None


def kept_type(found: DigitalSourceType | None) -> DigitalSourceType | None:
    """Return the code of a digital source type alone."""
    return found and evolve(found, model=None, note=None)


def kept_media(item: Media, *, depicted: bool = True) -> Media:
    """Return *item* without what no message has a place for."""
    plain = evolve(
        item,
        rights=kept_rights(item.rights),
        digital_source_type=kept_type(item.digital_source_type),
    )
    if isinstance(plain, Image):
        return evolve(plain, focal_point=None, depicted_at=plain.depicted_at if depicted else None)
    return plain
