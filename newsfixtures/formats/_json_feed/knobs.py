"""In what JSON feeds differ: one entry a knob."""

from __future__ import annotations

from newsfixtures.documents import Knob
from newsfixtures.formats._feed.dates import RFC3339
from newsfixtures.formats._feed.knobs import BROKEN, TYPICAL

_BODY = ("body", "media", "lead_media", "notices", "related")
_DATES = ("published_at", "updated_at")
_DEGRADED = (
    *("id", "url", "headline", "summary", "authors", "language", "keywords", "publisher"),
    *(*_DATES, *_BODY),
)

KNOBS = (
    Knob(
        "id",
        ("opaque", "url", "tag", "uuid", "number", "as-number", "missing"),
        "the id: the article's own, its address, a tag: or urn:uuid: URI, digits; a number, or none, "
        "by which readers must drop the item",
        {"url": TYPICAL, "as-number": BROKEN, "missing": BROKEN},
        dict.fromkeys(("url", "tag", "uuid", "number", "as-number", "missing"), ("id",)),
    ),
    Knob(
        "url",
        ("plain", "tracking", "with-external", "none", "relative"),
        "the article's address: with tracking parameters, beside the address of what it is about, "
        "none",
        {"relative": BROKEN},
        {"tracking": ("url",), "none": ("url",), "relative": ("url",)},
    ),
    Knob(
        "title",
        ("plain", "none", "html", "untidy"),
        "the title: none, as a post without headline; with HTML, which it must not have; with white "
        "space around",
        {"html": BROKEN},
        {"none": ("headline",)},
    ),
    Knob(
        "content",
        ("html", "both", "text", "summary"),
        "the body as HTML, as plain text, as both; at least one is required",
        {"summary": BROKEN},
        {"text": (*_BODY, "summary"), "summary": (*_BODY, "summary")},
    ),
    Knob(
        "summary",
        ("own", "lede", "excerpt"),
        "the summary: the article's own if it has one, or its lede, or its first words",
        {"lede": TYPICAL, "excerpt": TYPICAL},
    ),
    Knob(
        "date.form",
        tuple(RFC3339),
        "the form of RFC 3339 dates",
        {"utc": TYPICAL, "fraction": TYPICAL}
        | dict.fromkeys(("lower-case", "blank", "no-colon", "naive", "rfc822", "day"), BROKEN),
        {"utc": _DATES},
    ),
    Knob(
        "dates",
        ("changed", "both", "published", "modified", "none"),
        "whether date_modified stands where the article was updated, always, never, or alone",
        {},
        {"published": ("updated_at",), "modified": _DATES, "none": _DATES},
    ),
    Knob(
        "authors",
        ("list", "object", "both", "avatar", "inherited", "none", "text"),
        "who wrote it: authors of version 1.1, the author of 1.0, both, with pictures, the feed's "
        "authors, nobody; as text",
        {"object": TYPICAL, "text": BROKEN},
        {"object": ("authors",), "none": ("authors",), "text": ("authors",)},
    ),
    Knob(
        "image",
        ("image", "banner", "both", "attachment", "in-content", "none"),
        "where the lead picture stands: image, banner_image, both, an attachment, at the body's top",
        {"none": TYPICAL},
        dict.fromkeys(("attachment", "none"), ("media", "lead_media"))
        | {"in-content": ("body", "media", "lead_media")},
    ),
    Knob(
        "tags",
        ("all", "section", "none", "text"),
        "section and keywords, the section alone, none; as one text",
        {"text": BROKEN},
        dict.fromkeys(("section", "none", "text"), ("keywords",)),
    ),
    Knob(
        "language",
        ("feed", "item", "both", "lower-case", "primary", "none", "underscore"),
        "whether the feed states its language, or each item, and how",
        {"underscore": BROKEN},
        {"primary": ("language",), "none": ("language",)},
    ),
    Knob(
        "publisher",
        ("title", "with-section", "authors"),
        "the feed's title: the publisher, with the section behind it; the publisher as feed's author",
        {"with-section": TYPICAL},
        {"with-section": ("publisher",)},
    ),
    Knob(
        "extension",
        ("none", "full", "foreign", "attachments"),
        "an extension: the whole article (_newsfixtures), so that nothing is lost; another system's, "
        "with a title of its own; another system's in attachments",
        {},
        {"full": _DEGRADED},
    ),
    Knob(
        "version",
        ("1.1", "1.0", "bare", "missing"),
        "the version as an address; as a number, not at all",
        {"1.0": TYPICAL, "bare": BROKEN, "missing": BROKEN},
    ),
    Knob(
        "nothing",
        ("left-out", "empty", "null"),
        "what is not there: left out, as an empty text or list, as null",
        {"null": BROKEN},
    ),
    Knob(
        "head",
        ("usual", "bare", "full"),
        "what the feed says of itself: title and addresses; a title alone; description, icon, hubs "
        "and next page",
        {},
        {"bare": ("publisher",)},
    ),
    Knob("order", ("usual", "sorted", "items-first"), "the order of members"),
    Knob(
        "layout",
        ("indented", "minified", "tabs", "crlf"),
        "white space between members",
        {"minified": TYPICAL},
    ),
    Knob(
        "escapes",
        ("needed", "ascii", "slashes", "html"),
        "which characters are escaped: those that must be, all beyond ASCII, slashes, what HTML "
        "knows as markup",
        {"ascii": TYPICAL, "slashes": TYPICAL},
    ),
    Knob(
        "bytes",
        ("plain", "bom", "utf-16", "repeated-key", "trailing-comma"),
        "a byte order mark, UTF-16, a member twice, a comma too many: none of them is allowed",
        dict.fromkeys(("bom", "utf-16", "repeated-key", "trailing-comma"), BROKEN),
    ),
)
