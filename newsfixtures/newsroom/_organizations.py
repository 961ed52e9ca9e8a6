"""How organisations are named: in full at first, then by a short noun or their initials."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsfixtures.newsroom._making import entity
from newsfixtures.newsroom._people import case_of
from newsfixtures.newsroom._surfaces import mention, named, surface

if TYPE_CHECKING:
    from newsfixtures.newsroom._slots import Body, Fill, Plans
    from newsfixtures.newsroom._surfaces import Surface
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.newsroom._templates import Slot
    from newsfixtures.stories import Organization

_ACRONYM = 3


def organization_filler(plans: Plans, key: str, wanted: Slot) -> Fill:
    """Return what names an organisation of the story."""
    name = wanted.name
    mode, case = case_of(wanted.form)
    introducing = mode not in ("full", "the")

    def fill(telling: Telling) -> str:
        org = telling.facts.orgs[name]
        body = plans.body(org.kind, case)
        full = plans.filled(body.full, org.base)
        plain = plans.org(org) if case else full
        if org.id not in telling.organizations:
            telling.organizations[org.id] = entity(plain, org.id)
        acronym = _acronym(full) if introducing and telling.acronyms else ""
        if introducing and name in telling.known:
            made = telling[key] = _later(plans, org, body, acronym or body.short, plain)
            return made
        text = full if mode == "full" else f"{body.article}{full}"
        made = named(text, "organization", org.id, "full" if full == plain else "inflected", full)
        if not introducing:
            telling[key] = made
            return made
        telling.known.add(name)
        if not acronym:
            return made
        other = mention("organization", org.id, "acronym", len(text) + 2, len(acronym))
        return surface(f"{text} ({acronym})", *made.notes, other)

    return fill


@lru_cache(maxsize=4096)
def _acronym(name: str) -> str:
    """Return the initials of the words of *name* with a capital, if they make an acronym."""
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return initials if len(initials) >= _ACRONYM and initials.isascii() else ""


def _later(plans: Plans, org: Organization, body: Body, short: str, plain: str) -> Surface:
    if not short:
        name = plans.place(org.base, body.case)
        return named(name, "organization", org.id, "short", name)
    name = short.replace("{base}", org.base)
    lead = body.definite if "{base}" not in short else ""
    if not lead and name == plain:
        return named(name, "organization", org.id, "full", name)
    form = "acronym" if short.isupper() else "short"
    return named(f"{lead}{name}", "organization", org.id, form, name)


def agency_filler(plans: Plans, key: str, wanted: Slot) -> Fill:  # noqa: ARG001 (as all are called)
    """Return what names the outlet's agency."""

    def fill(telling: Telling) -> str:
        agency = telling.outlet.agency
        telling.organizations.setdefault("org-agency", entity(agency, "org-agency"))
        made = telling[key] = named(agency, "organization", "org-agency", "full", agency)
        return made

    return fill


def body_filler(plans: Plans, key: str, wanted: Slot) -> Fill:
    """Return what names one besides those of the story, of the kind that the form says."""
    body = plans.body(wanted.form, "")
    identity = f"org-{wanted.name}-{wanted.form}"

    def fill(telling: Telling) -> str:
        full = plans.filled(body.full, telling.sites[identity].name)
        telling.organizations.setdefault(identity, entity(full, identity))
        text = f"{body.article}{full}"
        made = telling[key] = named(text, "organization", identity, "full", full)
        return made

    return fill
