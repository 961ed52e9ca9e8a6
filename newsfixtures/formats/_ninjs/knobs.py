"""The ways in which ninjs objects differ."""

from __future__ import annotations

from newsfixtures.documents import Knob
from newsfixtures.formats._ninjs.names import VERSIONS

KNOBS = (
    Knob(
        "version",
        VERSIONS,
        "the version of ninjs; 3.0 has no digitalSourceType, 1.6 one URI for each concept",
        {"3.0": "typical", "2.2": "typical", "1.6": "typical"},
        {"3.0": ("digital_source_type", "media")},
    ),
    Knob("standard", ("present", "absent"), "whether the object says which version it is"),
    Knob(
        "bodies",
        ("html", "html-and-text", "text-and-html", "xhtml"),
        "which bodies stand in it and in which order",
        {"html-and-text": "typical"},
    ),
    Knob("body.role", ("main", "absent", "richtext", "html5"), "the role of the body with markup"),
    Knob("body.type", ("plain", "charset", "absent"), "the media type of the bodies"),
    Knob("headline.role", ("main", "absent", "headline"), "the role of the headline"),
    Knob("headline.type", ("absent", "plain"), "whether headlines state their media type"),
    Knob("by", ("stated", "absent"), "whether the byline is stated", {}, {"absent": ("byline",)}),
    Knob(
        "urgency",
        ("own", "always", "zero"),
        "the article's own urgency, or 4 where it has none; zero is below the least",
        {"always": "typical", "zero": "broken"},
        {"always": ("urgency",)},
    ),
    Knob("title", ("absent", "same"), "the metadata's title, often the headline again"),
    Knob(
        "empty",
        ("absent", "arrays", "strings", "null"),
        "what stands for what the article has not",
        {"null": "broken"},
    ),
    Knob(
        "subject.uri",
        ("uri-and-literal", "uri", "literal"),
        "how subjects are identified: by URI, by a literal such as a QCode, or both",
    ),
    Knob(
        "dates",
        ("seconds", "fraction", "naive"),
        "how instants are written; without an offset they are none",
        {"naive": "broken"},
    ),
    Knob("counts", ("absent", "present"), "whether words and characters are counted"),
    Knob(
        "version.type",
        ("string", "number"),
        "the version of the article as text, as is due, or as a number",
        {"number": "broken"},
    ),
    Knob(
        "names",
        ("own", "lower"),
        "the names of the version, or those of 2.x in camel-cased 3.x",
        {"lower": "broken"},
    ),
    Knob("extra", ("none", "vendor"), "a member of the vendor's own", {"vendor": "broken"}),
    Knob(
        "picture.dates",
        ("none", "created"),
        "whether pictures say when they were made, which is not the article's date",
    ),
    Knob("order", ("usual", "alphabetical"), "the order of the members"),
    Knob("layout", ("indented", "compact", "ascii"), "the white space and escapes of the JSON"),
)
