"""The ways in which NewsML-G2 items differ."""

from __future__ import annotations

from newsfixtures.documents import Knob
from newsfixtures.formats._nitf.knobs import WIRE_BYTES

KNOBS = (
    Knob(
        "body",
        ("nitf", "xhtml", "nitf-and-xhtml", "nitf-and-text", "html-data"),
        "what the content set holds: NITF or XHTML as XML, both as alternatives, HTML as text",
        {"xhtml": "typical", "nitf-and-text": "typical"},
    ),
    Knob("envelope", ("item", "message"), "the item alone, or sent in a newsMessage"),
    Knob("namespace", ("default", "prefixed"), "whether elements of the item have a prefix"),
    Knob(
        "catalog",
        ("remote", "local", "both"),
        "how the aliases of QCodes are resolved: by IPTC's catalog and one of the provider's own "
        "inside, or by that alone",
    ),
    Knob(
        "dates",
        ("offset", "fraction", "naive"),
        "how instants are written; naive ones pass the schema and state no instant",
        {"naive": "broken"},
    ),
    Knob(
        "embargoed",
        ("stated", "empty"),
        "an empty embargoed is an embargo without a known end",
        {},
        {"empty": ("status", "embargoed_until")},
    ),
    Knob("headline.role", ("absent", "main"), "whether the headline says that it is the main one"),
    Knob(
        "provider",
        ("name", "literal", "qcode"),
        "how the provider is identified: by name, by literal, by a QCode and a name",
        {"qcode": "typical"},
        {"literal": ("provider",), "qcode": ("provider",)},
    ),
    Knob("subject.names", ("own", "several"), "names of subjects in English, too"),
    Knob("subject.id", ("qcode", "uri"), "subjects by QCode or by URI"),
    Knob("language", ("both", "item", "meta"), "where the language is stated"),
    Knob("icon", ("absent", "lead"), "whether the lead picture is the item's icon"),
    Knob("signals", ("absent", "present"), "whether the item says what kind of version it is"),
    Knob("counts", ("absent", "present"), "whether words are counted"),
    Knob(
        "urgency",
        ("own", "always"),
        "the article's own urgency, or 4 where it has none",
        {"always": "typical"},
        {"always": ("urgency",)},
    ),
    Knob("title", ("absent", "same"), "the metadata's title, often the headline again"),
    Knob("whitespace", ("lines", "none"), "what stands between elements"),
    *WIRE_BYTES,
)
