"""What ANS demands of the members that stories have, as a schema of our own.

Elements of the body are checked for what their type demands; the official schema asks for no more
than a type there. Versions of the same minor release (0.10.x) pass.

Source: ANS 0.10.12 JSON Schemas (washingtonpost/ans-schema, read 2026-11-25).
"""

from __future__ import annotations

from functools import cache
from typing import Any

from newsfixtures.formats._ans.knobs import VERSION
from newsfixtures.formats._json.checks import Compiled, compiled

_TEXT = {"type": "string"}
_OBJECT = {"type": "object"}
_LIST = {"type": "array"}
_INSTANT = {
    "type": "string",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?"
    "([Zz]|[+-][0-9]{2}:[0-9]{2})$",
}
_MINOR = VERSION.rpartition(".")[0].replace(".", "\\.")
_VERSION = {"type": "string", "pattern": f"^{_MINOR}\\.[0-9]+$"}
_DICTIONARY = {
    "type": "object",
    "required": ["basic"],
    "additionalProperties": {"type": "string"},
}


def _closed(required: tuple[str, ...] = (), **members: Any) -> dict[str, Any]:  # noqa: ANN401
    return {
        "type": "object",
        "properties": members,
        "required": list(required),
        "additionalProperties": False,
    }


def _list(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}


def _named(kind: str, *required: str) -> dict[str, Any]:
    """Return what an object owes whose type is *kind*."""
    return {
        "if": {"properties": {"type": {"const": kind}}, "required": ["type"]},
        "then": {"required": list(required)},
    }


_CREDITS = {
    "type": "object",
    "additionalProperties": _list(
        {
            "type": "object",
            "required": ["type"],
            "properties": {"email": _TEXT, "name": _TEXT, "version": _VERSION},
            "allOf": [_named("author", "name"), _named("reference", "referent")],
        }
    ),
}
_TAG = _closed(
    ("text",),
    _id=_TEXT,
    type={"enum": ["tag"]},
    subtype=_TEXT,
    text=_TEXT,
    description=_TEXT,
    additional_properties=_OBJECT,
    slug=_TEXT,
)
_CATEGORY = _closed(
    ("_id", "name", "classifier"), _id=_TEXT, name=_TEXT, classifier=_TEXT, score={"type": "number"}
)
_KEYWORD = _closed(
    ("keyword", "score"),
    keyword=_TEXT,
    score={"type": "number"},
    tag=_TEXT,
    frequency={"type": "integer"},
)
_SECTION_MEMBERS = (
    "type _id _website version additional_properties name description path parent_id parent "
    "primary referent subtype channels alignment"
).split()
_SECTION = {
    "type": "object",
    "required": ["type"],
    "properties": {key: {} for key in _SECTION_MEMBERS},
    "additionalProperties": False,
    "allOf": [_named("section", "version", "name"), _named("reference", "referent")],
}
_TAXONOMY = _closed(
    keywords=_list(_KEYWORD),
    named_entities=_list({"type": "object", "required": ["_id", "name", "type"]}),
    topics=_LIST,
    auxiliaries=_list({"type": "object", "required": ["_id", "uid"]}),
    tags=_list(_TAG),
    categories=_list(_CATEGORY),
    content_topics=_LIST,
    entities=_LIST,
    custom_categories=_LIST,
    custom_entities=_LIST,
    primary_site=_OBJECT,
    primary_section=_SECTION,
    sites=_LIST,
    sections=_list(_SECTION),
    seo_keywords=_list(_TEXT),
    stock_symbols=_list(_TEXT),
    associated_tasks=_list({"type": "string", "pattern": "^[0-9a-fA-F]{24}$"}),
    additional_properties=_OBJECT,
)
_CORRECTION = {
    "type": "object",
    "required": ["type", "text"],
    "properties": {"text": _TEXT, "correction_type": _TEXT},
}
_DISTRIBUTOR = {
    "oneOf": [
        _closed(
            name=_TEXT,
            category={"enum": ["staff", "wires", "freelance", "stock", "handout", "other"]},
            subcategory=_TEXT,
            additional_properties=_OBJECT,
            mode={"enum": ["custom"]},
        ),
        _closed(("reference_id", "mode"), reference_id=_TEXT, mode={"enum": ["reference"]}),
    ]
}
_ELEMENT = {
    "type": "object",
    "required": ["type"],
    "properties": {
        "type": _TEXT,
        "_id": _TEXT,
        "subtype": _TEXT,
        "block_properties": {
            "type": "object",
            "properties": {"dropcap": {"enum": ["letter"]}},
        },
    },
    "allOf": [
        _named("text", "content"),
        _named("header", "content"),
        _named("blockquote", "content"),
        _named("raw_html", "content"),
        _named("quote", "content_elements"),
        _named("table", "rows"),
        _named("correction", "text"),
        _named("reference", "referent"),
        _named("link_list", "items"),
        _named("interstitial_link", "url", "content"),
        _named("custom_embed", "embed"),
        _named("image", "version"),
        _named("video", "version"),
        _named("gallery", "version"),
    ],
}
_EMBARGO = _closed(("active",), active={"type": "boolean"}, end_time=_INSTANT, description=_TEXT)
_OPEN = (
    "channels tracking comments pitches publishing variations voice_transcripts websites "
    "contributors rendering_guides workflow source address geo additional_properties"
).split()
_TEXTS = (
    "_id subtype language copyright canonical_url canonical_url_external canonical_website website "
    "website_url short_url location editor_note status slug"
).split()
_DATES = "created_date last_updated_date publish_date first_publish_date display_date".split()


@cache
def checks() -> Compiled:
    """Return what a story is checked with."""
    members: dict[str, Any] = {key: {} for key in _OPEN}
    members |= dict.fromkeys(_TEXTS, _TEXT) | dict.fromkeys(_DATES, _INSTANT)
    members |= dict.fromkeys(("headlines", "subheadlines", "description"), _DICTIONARY)
    members |= {
        "type": {"enum": ["story"]},
        "version": _VERSION,
        "alignment": {"enum": ["left", "right", "center"]},
        "credits": _CREDITS,
        "vanity_credits": _CREDITS,
        "taxonomy": _TAXONOMY,
        "promo_items": _OBJECT,
        "related_content": {"type": "object", "additionalProperties": _list(_OBJECT)},
        "corrections": _list(_CORRECTION),
        "distributor": _DISTRIBUTOR,
        "content_restrictions": {
            "type": "object",
            "properties": {"content_code": _TEXT, "embargo": _EMBARGO},
        },
        "content_elements": _list(_ELEMENT),
        "content_aliases": _list({"type": "string", "pattern": "^[a-z][a-z0-9-]*$"}),
        "label": _OBJECT,
        "owner": {
            "type": "object",
            "properties": {"id": _TEXT, "name": _TEXT, "sponsored": {"type": "boolean"}},
        },
        "planning": _OBJECT,
        "revision": {"type": "object", "properties": {"revision_id": _TEXT}},
        "syndication": {"type": "object", "additionalProperties": {"type": "boolean"}},
    }
    return compiled(_closed(("type", "version"), **members))
