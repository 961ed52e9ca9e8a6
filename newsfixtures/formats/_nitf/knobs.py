"""The ways in which NITF documents differ."""

from __future__ import annotations

from attrs import evolve

from newsfixtures.documents import Knob
from newsfixtures.formats._bytes import BYTES

_OPTIONS = {
    "bytes.encoding": ("utf-8", "utf-16le", "windows-1252", "windows-1251", "shift_jis", "gb18030"),
    "bytes.bom": ("none", "present"),
    "bytes.declaration": ("plain", "single-quotes", "none"),
    "bytes.line-end": ("lf", "crlf", "cr"),
    "bytes.references": ("needed", "decimal", "hexadecimal"),
    "bytes.truncated": ("no", "in-text", "in-last-tag"),
}
WIRE_BYTES = tuple(
    evolve(
        knob,
        options=_OPTIONS[knob.name],
        grades={each: knob.grade(each) for each in _OPTIONS[knob.name]},
    )
    for knob in BYTES
    if knob.name in _OPTIONS
)
"""How messages of XML differ as bytes."""
KNOBS = (
    Knob(
        "namespace",
        ("default", "prefixed", "absent"),
        "the namespace of NITF 3.6; none, with a document type, is NITF 3.5 and before",
        {"absent": "broken"},
    ),
    Knob(
        "dates",
        ("basic", "extended", "naive"),
        "ISO 8601 with or without separators; naive has no offset, so states no instant",
        {"extended": "typical", "naive": "broken"},
    ),
    Knob(
        "byline",
        ("marked", "apart"),
        "whether the writers are marked up in the printed byline or have bylines of their own",
    ),
    Knob("dateline", ("head", "block"), "whether the dateline stands in the head or in the body"),
    Knob("lede", ("absent", "marked"), "whether the first graf is marked as the lede"),
    Knob("media.type", ("image", "picture", "photo"), "what pictures are called"),
    Knob("caption.form", ("text", "paragraph"), "cutlines as text or as paragraphs"),
    Knob("credit.place", ("producer", "source-credit"), "where the credit of a picture stands"),
    Knob(
        "urgency",
        ("own", "always"),
        "the article's own urgency, or 4 where it has none",
        {"always": "typical"},
        {"always": ("urgency",)},
    ),
    Knob("title", ("same", "absent"), "whether the head repeats the headline as its title"),
    Knob("language", ("both", "baselang", "body"), "where the language is stated"),
    Knob("iim", ("absent", "present"), "fields of the older IIM beside those of NITF"),
    Knob("publication", ("both", "issue"), "whether pubdata repeats the date of issue"),
    Knob("whitespace", ("lines", "none", "blank-lines"), "what stands between blocks"),
    Knob("comments", ("none", "some"), "comments in the head and between blocks"),
    *WIRE_BYTES,
)
DEFAULTS = {knob.name: knob.default for knob in KNOBS}
