"""In what Atom feeds differ: one entry a knob."""

from __future__ import annotations

from newsfixtures.documents import Knob
from newsfixtures.formats._feed.dates import RFC3339
from newsfixtures.formats._feed.knobs import BROKEN, BYTES, FILED, TEXT, TYPICAL, XML
from newsfixtures.formats._feed.media import MEDIA

_BODY = ("summary", "body", "media", "lead_media", "notices", "related")
_DATES = ("published_at", "updated_at")

ATOM = (
    Knob(
        "id",
        ("opaque", "url", "tag", "uuid", "number", "empty"),
        "the id: the article's own, its address, a tag: or urn:uuid: URI; a number is no IRI",
        {"url": TYPICAL, "tag": TYPICAL, "number": BROKEN, "empty": BROKEN},
        dict.fromkeys(("url", "tag", "uuid", "number", "empty"), ("id",)),
    ),
    Knob(
        "link",
        tuple(
            "alternate no-rel typed iri-rel with-self two-alternates orig-link relative tracking "
            "none".split()
        ),
        "the article's address: a link with rel=alternate, without rel, with type and hreflang, "
        "with the relation as an IRI, beside rel=self, beside a printable version, beside "
        "feedburner:origLink, relative to xml:base, with tracking parameters, or none",
        {"typed": TYPICAL},
        {"tracking": ("url",), "none": ("url",)},
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
        ("both", "updated-alone", "atom-0.3"),
        "whether published stands beside updated, which is required; issued and modified are of "
        "Atom 0.3",
        {"updated-alone": TYPICAL, "atom-0.3": BROKEN},
        {"updated-alone": _DATES},
    ),
    Knob(
        "author",
        ("entry", "inherited", "source", "dc-creator", "none"),
        "who wrote it: an author each, the feed's or the source's author, dc:creator, or nobody but "
        "the feed's publisher",
        {},
        {"none": ("authors",), "dc-creator": ("authors",)},
    ),
    Knob(
        "author.form",
        ("name", "byline", "mailbox"),
        "whether an author's name is one, the byline as it is printed, or an e-mail address with "
        "the name in parentheses, as in RSS",
        {"mailbox": BROKEN},
        {"byline": ("authors",)},
    ),
    Knob(
        "title.type",
        ("text", "html", "xhtml", "text-cdata", "html-cdata", "double"),
        "the title as text, HTML or XHTML; escaped twice",
        {"html": TYPICAL, "double": BROKEN},
    ),
    Knob(
        "content",
        ("html", "html-alone", "xhtml", "text", "summary", "out-of-line"),
        "the body as HTML behind a summary, HTML alone, XHTML, plain text, not at all, or where an "
        "address says",
        {"summary": TYPICAL},
        {"text": _BODY, "summary": _BODY, "out-of-line": _BODY, "html-alone": ("summary",)},
    ),
    Knob("summary.type", ("plain", "html", "xhtml"), "the summary as text, HTML or XHTML"),
    Knob(
        "html.base",
        ("absolute", "relative"),
        "addresses in the body: absolute, or relative to xml:base",
    ),
    Knob(
        "category.form",
        ("term", "label", "scheme"),
        "categories: a term, a term with a label, with a scheme",
        {"label": TYPICAL},
    ),
    Knob(
        "rights",
        ("none", "entry", "feed", "html"),
        "what states the copyright: each entry, the feed, each entry as HTML",
        {},
        {"none": ("rights",)},
    ),
    Knob(
        "related",
        ("link", "none"),
        "whether related articles are linked",
        {},
        {"none": ("related",)},
    ),
    Knob(
        "language",
        ("feed", "entry", "parts", "hreflang", "dc-language", "primary", "none", "underscore"),
        "the language: xml:lang of the feed, of each entry, of title and content; hreflang of the "
        "link; dc:language",
        {"entry": TYPICAL, "underscore": BROKEN},
        {"primary": ("language",), "none": ("language",)},
    ),
    Knob(
        "source",
        ("differing", "all", "dc-publisher"),
        "what states whose article it is: source where it is not the feed's, always; dc:publisher",
    ),
    Knob("comments", ("none", "replies"), "readers' comments: a link with rel=replies (RFC 4685)"),
    Knob(
        "entry.order",
        ("usual", "reversed", "content-first"),
        "the order of the elements in an entry",
    ),
    Knob("feed.order", ("head-first", "items-first"), "whether entries stand before the head"),
    Knob(
        "feed.links",
        ("self", "none", "hub", "next"),
        "links of the feed: to itself, to a hub (WebSub), to its next page (RFC 5005)",
    ),
    Knob("feed.image", ("none", "logo", "icon"), "the feed's logo or icon"),
    Knob("feed.generator", ("none", "plain", "full"), "what wrote it, with address and version"),
    Knob("feed.subtitle", ("none", "text", "html"), "a line below the feed's title"),
    Knob(
        "feed.title",
        ("name", "with-section", "html"),
        "the feed's title: the publisher, with the section behind it, as HTML",
        {"with-section": TYPICAL},
        {"with-section": ("publisher",)},
    ),
    Knob(
        "document",
        ("feed", "entry"),
        "a feed, or one entry alone, as the publishing protocol has it",
        {},
        {"entry": ("publisher", "language")},
    ),
    Knob(
        "xml.core",
        ("default", "prefixed", "atom-0.3", "none"),
        "Atom's namespace: the default one, with a prefix, that of Atom 0.3, none",
        {"atom-0.3": BROKEN, "none": BROKEN},
    ),
)

KNOBS = (*ATOM, *TEXT, *FILED, *MEDIA, *XML, *BYTES)
