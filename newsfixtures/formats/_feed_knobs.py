"""Knobs that feeds of XML share."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsfixtures.documents import Grade, Knob
from newsfixtures.formats import _bytes

BROKEN: Grade = "broken"
TYPICAL: Grade = "typical"

XML = (
    Knob(
        "xml.layout",
        ("indented", "minified", "tabs", "flush", "blank-lines"),
        "white space between elements",
        {"minified": TYPICAL, "tabs": TYPICAL},
    ),
    Knob("xml.prefix", ("usual", "unusual"), "the prefixes of namespaces"),
    Knob(
        "xml.declared",
        ("root", "item", "element", "default"),
        "where namespaces are declared: on the root, each item, or each element, there with a "
        "prefix or as the default namespace",
    ),
)

_OF_XML: dict[str, dict[str, Any]] = {
    "bytes.declaration": {
        "options": ("plain", "single-quotes", "none"),
        "grades": {},
        "doc": "the XML declaration: in double or single quotes, or left out where XML allows it",
    },
    "bytes.label": {"options": ("plain", "alias", "upper")},
}
BYTES = tuple(evolve(knob, **_OF_XML.get(knob.name, {})) for knob in _bytes.BYTES)
"""The knobs of bytes that XML has: its declaration is its own."""
