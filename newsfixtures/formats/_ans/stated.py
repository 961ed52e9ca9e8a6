"""The reference reader of ANS: what each carrier states, looked up where it stands."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsfixtures.documents import Value

_PLAIN = {
    "id": ("_id",),
    "canonical-url": ("canonical_url",),
    "language": ("language",),
    "slug": ("slug",),
    "created-date": ("created_date",),
    "first-publish-date": ("first_publish_date",),
    "publish-date": ("publish_date",),
    "display-date": ("display_date",),
    "last-updated-date": ("last_updated_date",),
    "headline": ("headlines", "basic"),
    "subheadline": ("subheadlines", "basic"),
    "description": ("description", "basic"),
    "byline": ("vanity_credits", "by", 0, "byline"),
    "location": ("location",),
    "owner": ("owner", "name"),
    "distributor": ("distributor", "name"),
    "revision": ("revision", "revision_id"),
}


def stated_in(data: bytes) -> dict[str, Value]:
    """Return what a story states, by carrier."""
    value = json.loads(data)
    found: dict[str, Any] = {name: _at(value, steps) for name, steps in _PLAIN.items()}
    found["credits"] = tuple(name for _, name in sorted(_authors(value)))
    taxonomy = value.get("taxonomy", {})
    section = taxonomy.get("primary_section", {})
    found["section"] = section.get("_id") or section.get("referent", {}).get("id")
    found["keywords"] = (
        *taxonomy.get("seo_keywords", ()),
        *(each["text"] for each in taxonomy.get("tags", ())),
        *(each["keyword"] for each in taxonomy.get("keywords", ())),
    )
    lead = value.get("promo_items", {}).get("basic", {})
    streams = lead.get("streams") or [{}]
    found["promo"] = lead.get("url") or lead.get("source_url") or streams[0].get("url")
    return {f"ans.{name}": each for name, each in found.items() if each}


def _at(value: Any, steps: tuple[str | int, ...]) -> Any:  # noqa: ANN401 (any JSON)
    for step in steps:
        try:
            value = value[step]
        except (KeyError, IndexError):
            return None
    return value


def _authors(value: dict[str, Any]) -> list[tuple[int, str]]:
    return [
        (each["additional_properties"]["newsfixtures"].get("position", 0), each["name"])
        for several in value.get("credits", {}).values()
        for each in several
        if each["type"] == "author"
    ]
