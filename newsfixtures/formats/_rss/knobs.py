"""In what RSS feeds differ: one entry a knob."""

from __future__ import annotations

from newsfixtures.documents import Knob
from newsfixtures.formats._feed.dates import FORMS, ZONES
from newsfixtures.formats._feed.knobs import BROKEN, BYTES, FILED, TEXT, TYPICAL, XML
from newsfixtures.formats._feed.media import MEDIA

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
        ("encoded", "description", "encoded-alone", "xhtml", "atom", "teaser"),
        "where the body stands: content:encoded behind a teaser in description, description "
        "itself, content:encoded alone, xhtml:body, atom:content; or only a teaser",
        {"description": TYPICAL, "teaser": TYPICAL},
        {"teaser": _BODY},
    ),
    Knob(
        "title.escaping",
        ("escaped", "cdata", "decimal", "hexadecimal", "mixed", "named", "double"),
        "how the title stands in XML; names of HTML in CDATA, and what is escaped twice, are shown "
        "as they are",
        {"cdata": TYPICAL, "named": BROKEN, "double": BROKEN},
    ),
    Knob(
        "language",
        ("channel", "lower-case", "item", "xml-lang", "primary", "none", "underscore"),
        "the language: of the channel, in lower case, of each item, by xml:lang, without its region",
        {"lower-case": TYPICAL, "primary": TYPICAL, "underscore": BROKEN},
        {"primary": ("language",), "none": ("language",)},
    ),
    Knob(
        "author.several",
        ("repeated", "joined", "first"),
        "several authors: an element each, one with all their names, or the first alone",
        {"joined": TYPICAL},
        {"joined": ("authors",), "first": ("authors",)},
    ),
    Knob(
        "author.form",
        ("name", "byline"),
        "whether dc:creator holds names or the byline as it is printed",
        {},
        {"byline": ("authors",)},
    ),
    Knob(
        "html.base",
        ("absolute", "relative"),
        "addresses in the body; relative ones need an xml:base, which RSS lacks",
        {"relative": BROKEN},
    ),
    Knob(
        "category.form",
        ("plain", "domain", "cdata", "dc-subject", "media-keywords", "path", "comma-joined"),
        "categories: plain, with a domain, in dc:subject or media:keywords, each below the section, "
        "or all of them in one",
        {"cdata": TYPICAL, "comma-joined": BROKEN},
        {"path": ("keywords",)},
    ),
    Knob(
        "rights",
        ("none", "channel", "dc-rights", "media-copyright"),
        "what states the copyright",
        {"channel": TYPICAL},
        {"none": ("rights",)},
    ),
    Knob(
        "source",
        ("differing", "all", "dc-publisher"),
        "what states whose article it is: source where it is not the channel's, always, or "
        "dc:publisher",
    ),
    Knob(
        "comments",
        ("none", "link", "counted", "feed"),
        "readers' comments: their address, their number, their feed",
        {"link": TYPICAL},
    ),
    Knob(
        "item.order",
        ("usual", "reversed", "content-first"),
        "the order of the elements in an item",
    ),
    Knob("channel.order", ("head-first", "items-first"), "whether items stand before the head"),
    Knob(
        "channel.title",
        ("name", "with-section", "feed"),
        "the channel's title: the publisher, with the section behind it, as the usual software does",
        {"with-section": TYPICAL},
        {"with-section": ("publisher",), "feed": ("publisher",)},
    ),
    Knob("channel.dates", ("built", "pub-date", "both", "none"), "when the channel was written"),
    Knob(
        "channel.links",
        ("self", "none", "hub", "next"),
        "links of the channel: to itself, to a hub (WebSub), to its next page (RFC 5005)",
        {"none": TYPICAL},
    ),
    Knob(
        "channel.update",
        ("none", "ttl", "skip", "period"),
        "how often to come back: ttl, skipHours and skipDays, sy:updatePeriod",
        {"ttl": TYPICAL},
    ),
    Knob("channel.image", ("none", "image", "itunes"), "the channel's logo", {"image": TYPICAL}),
    Knob(
        "channel.people",
        ("none", "editor", "webmaster", "publisher"),
        "who answers for the channel: managingEditor, webMaster, dc:publisher",
    ),
    Knob("channel.generator", ("none", "generator", "docs"), "what wrote it, by which rules"),
    Knob(
        "rss.version",
        ("2.0", "0.92", "none", "2.0.11"),
        "the version the feed says it has",
        {"0.92": BROKEN, "none": BROKEN, "2.0.11": BROKEN},
    ),
    Knob(
        "rss.names",
        ("usual", "lower-case"),
        "element names in lower case, of which XML makes others",
        {"lower-case": BROKEN},
    ),
    Knob(
        "rss.items",
        ("in-channel", "behind-channel"),
        "items behind the channel, as in RSS 1.0",
        {"behind-channel": BROKEN},
    ),
    Knob(
        "xml.empty",
        ("left-out", "self-closing", "open"),
        "elements without content, where there is nothing to say",
    ),
    Knob("xml.doctype", ("none", "rss-0.91"), "a document type declaration, without entities"),
)

KNOBS = (*RSS, *TEXT, *FILED, *MEDIA, *XML, *BYTES)
