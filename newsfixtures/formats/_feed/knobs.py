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
    Knob("xml.padding", ("none", "padded"), "white space around the text in elements"),
    Knob(
        "xml.comments",
        ("none", "between", "in-text"),
        "comments between the items, or in the middle of a title",
    ),
    Knob("xml.instructions", ("none", "stylesheet"), "a processing instruction for a style sheet"),
    Knob(
        "xml.unknown",
        ("none", "element", "attribute", "nested"),
        "a module that no reader knows: an element, an attribute, an element with a title of its own",
    ),
)

TEXT = (
    Knob(
        "teaser",
        ("plain", "excerpt", "paragraph", "image", "read-on"),
        "the summary or the lede: as plain text, cut after 55 words, in a paragraph, behind a small "
        "picture, before a link to the article",
        {"excerpt": TYPICAL, "paragraph": TYPICAL},
    ),
    Knob(
        "html.escaping",
        ("cdata", "escaped", "decimal", "mixed", "double"),
        "how HTML stands in XML; escaped twice, readers show tags",
        {"escaped": TYPICAL, "double": BROKEN},
    ),
)

FILED = (
    Knob(
        "category.count",
        ("all", "section", "none"),
        "what the article is filed under: section and keywords, the section alone, nothing",
        {"section": TYPICAL},
        {"section": ("keywords",), "none": ("keywords",)},
    ),
    Knob(
        "subjects",
        ("none", "iptc"),
        "whether IPTC Media Topics stand among the categories",
        {},
        {"none": ("subjects",)},
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
