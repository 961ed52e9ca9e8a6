"""In what RSS feeds differ: one entry a knob."""

from __future__ import annotations

from newsfixtures.documents import Knob
from newsfixtures.formats._feed_dates import FORMS, ZONES
from newsfixtures.formats._feed_knobs import BROKEN, BYTES, TYPICAL, XML

_BODY = ("summary", "body", "media", "lead_media", "notices", "related")
_DATES = ("published_at", "updated_at")

RSS = (
    Knob(
        "guid",
        ("opaque", "url", "url-plain", "tag", "uuid", "number", "none", "opaque-plain", "empty"),
        "the guid: the article's id with isPermaLink=false, its address with isPermaLink=true or "
        "without (plain), a tag: or urn:uuid: URI, a number, none; an id without the attribute "
        "passes for an address",
        {"url": TYPICAL, "url-plain": TYPICAL, "opaque-plain": BROKEN, "empty": BROKEN},
        dict.fromkeys(("url", "url-plain", "tag", "uuid", "number", "none", "empty"), ("id",)),
    ),
    Knob(
        "link",
        tuple("plain cdata padded atom both orig-link permalink tracking none relative".split()),
        "where the article's address stands: link, atom:link, feedburner:origLink beside a tracked "
        "link, the guid alone; with tracking parameters; relative to xml:base, which RSS lacks",
        {"cdata": TYPICAL, "relative": BROKEN},
        {"tracking": ("url",), "none": ("url", "id"), "permalink": ("id",)},
    ),
    Knob(
        "date.element",
        ("pub-date", "dc-date", "both", "issued", "atom-published", "none"),
        "what states the publication: pubDate, dc:date, dcterms:issued or atom:published",
        {},
        {"none": ("published_at",)},
    ),
    Knob(
        "date.form",
        tuple(FORMS),
        "the form of RFC 822 dates",
        dict.fromkeys(("no-comma", "long-names", "wrong-weekday", "iso", "iso-blank"), BROKEN),
        {"no-seconds": _DATES},
    ),
    Knob(
        "date.zone",
        tuple(ZONES),
        "the zone of RFC 822 dates; colons, and names that the RFC lacks, are faults",
        {"gmt": TYPICAL, "utc-offset": TYPICAL} | dict.fromkeys(("colon", "cet", "none"), BROKEN),
        {zone: _DATES for zone in ZONES if zone != "offset"},
    ),
    Knob(
        "updated",
        ("none", "modified", "atom-updated"),
        "what states the last change: dcterms:modified or atom:updated",
        {},
        {"none": ("updated_at",)},
    ),
    Knob(
        "author.element",
        ("dc-creator", "email", "both", "atom", "itunes", "none", "name-only"),
        "what states who wrote it; RSS's own author is an e-mail address, its name in parentheses",
        {"name-only": BROKEN},
        {"none": ("authors",)},
    ),
    Knob(
        "content",
        ("encoded", "description", "encoded-alone", "atom", "teaser"),
        "where the body stands: content:encoded behind a teaser in description, description "
        "itself, content:encoded alone, atom:content; or only a teaser",
        {"description": TYPICAL, "teaser": TYPICAL},
        {"teaser": _BODY},
    ),
    Knob(
        "html.escaping",
        ("cdata", "escaped", "decimal", "mixed", "double"),
        "how HTML stands in XML; escaped twice, readers show tags",
        {"escaped": TYPICAL, "double": BROKEN},
    ),
    Knob(
        "title.escaping",
        ("escaped", "cdata", "decimal", "hexadecimal", "mixed", "named", "double"),
        "how the title stands in XML; names of HTML in CDATA, and what is escaped twice, are shown "
        "as they are",
        {"cdata": TYPICAL, "named": BROKEN, "double": BROKEN},
    ),
    Knob(
        "media",
        ("content", "none"),
        "how the lead picture or film is given",
        {},
        {"none": ("media", "lead_media")},
    ),
    Knob(
        "language",
        ("channel", "lower-case", "item", "xml-lang", "primary", "none", "underscore"),
        "the language: of the channel, in lower case, of each item, by xml:lang, without its region",
        {"lower-case": TYPICAL, "primary": TYPICAL, "underscore": BROKEN},
        {"primary": ("language",), "none": ("language",)},
    ),
)

KNOBS = (*RSS, *XML, *BYTES)
