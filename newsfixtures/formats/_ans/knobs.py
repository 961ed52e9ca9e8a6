"""The ways in which ANS stories differ."""

from __future__ import annotations

from newsfixtures.documents import Knob

KNOBS = (
    Knob(
        "quote",
        ("quote", "blockquote"),
        "quotations set apart as quote with a citation, or as the older blockquote",
        {"blockquote": "typical"},
    ),
    Knob(
        "images",
        ("inline", "reference"),
        "pictures whole in the body, or references to those among the promo items",
    ),
    Knob("headlines", ("basic", "repeated"), "whether other headlines repeat the basic one"),
    Knob(
        "authors",
        ("plain", "byline", "reference"),
        "authors by name, with their name as a byline, too, or as references to be looked up",
        {"reference": "typical"},
        {"reference": ("authors",)},
    ),
    Knob(
        "section",
        ("whole", "reference"),
        "the section by name, or as a reference to be looked up",
        {"reference": "typical"},
        {"reference": ("section", "subsections")},
    ),
    Knob(
        "dates",
        ("seconds", "fraction", "naive"),
        "how instants are written; naive ones have no offset, so state no instant",
        {"fraction": "typical", "naive": "broken"},
    ),
    Knob(
        "published",
        ("both", "display", "first"),
        "what states the publication: publish_date and first_publish_date, display_date as well, "
        "or the first one alone",
        {"display": "typical"},
    ),
    Knob(
        "updated",
        ("when-updated", "always"),
        "whether last_updated_date is that of the publication where nothing was updated",
        {"always": "typical"},
    ),
    Knob(
        "keywords",
        ("seo", "tags", "scored"),
        "keywords as seo_keywords, as tags, or as keywords with a score",
        {"tags": "typical"},
    ),
    Knob("content", ("plain", "references"), "characters beyond ASCII in text as HTML references"),
    Knob("element.unknown", ("none", "present"), "an element of a type that ANS does not have"),
    Knob("embargo", ("stated", "inactive"), "an embargo that is no longer active"),
    Knob("empty", ("absent", "empty"), "empty lists and objects for what the story has not"),
    Knob("status", ("stated", "absent"), "whether the story says that it is published"),
    Knob("alignment", ("absent", "present"), "layout beside the text, which is not content"),
    Knob("layout", ("indented", "compact", "ascii"), "the white space and escapes of the JSON"),
    Knob("order", ("usual", "alphabetical"), "the order of the members"),
    Knob("extra", ("none", "vendor"), "a member that ANS does not have", {"vendor": "broken"}),
    Knob(
        "schema.version",
        ("0.10.12", "0.5.8"),
        "the version of ANS the story says it is; the older one had other members",
        {"0.5.8": "broken"},
    ),
)
VERSION = "0.10.12"
