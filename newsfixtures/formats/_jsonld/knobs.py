"""The knobs of JSON-LD: every shape in which pages state the same facts.

Source: JSON-LD 1.1 (W3C, 2020-07-16), 3 and 4; schema.org 30.0; Google's article structured data
guide; shapes as seen on news sites (shared design notes on defects); read 2026-11-25.
"""

from __future__ import annotations

from attrs import evolve

from newsfixtures.documents import Knob

_PEOPLE = ("authors",)
_DATES = ("published_at", "updated_at", "created_at", "expires_at")
_MEDIA = ("media", "lead_media")

KNOBS = (
    Knob(
        "jsonld.context",
        ("https", "http", "https-slash", "http-slash", "www", "list", "vocabulary", "object", "absent"),
        "how the vocabulary is named",
        {"http": "typical", "absent": "broken"},
    ),
    Knob(
        "jsonld.type",
        ("news-article", "subtype", "list", "article", "prefixed", "address", "list-of-one"),
        "the @type: plain, schema.org's type for the genre, several, or written out",
        {"article": "typical", "list": "typical"},
    ),
    Knob(
        "jsonld.author",
        ("objects", "object", "string", "strings", "organization", "reference", "bare", "linked",
         "joined", "names", "prefixed", "single-type-list", "graph-person", "empty"),
        "how the writers are named",
        {"object": "typical", "string": "typical", "organization": "typical", "reference": "typical",
         "names": "broken"},
        {"string": _PEOPLE, "strings": _PEOPLE, "organization": _PEOPLE, "linked": _PEOPLE,
         "joined": _PEOPLE, "names": _PEOPLE, "prefixed": _PEOPLE, "empty": _PEOPLE},
    ),
    Knob(
        "jsonld.publisher",
        ("object", "organization", "string", "reference", "logo-object", "logo-string", "list", "absent"),
        "how the outlet is named",
        {"organization": "typical", "logo-object": "typical", "reference": "typical"},
        dict.fromkeys(("string", "logo-object", "logo-string", "absent"), ("publisher",)),
    ),
    Knob(
        "jsonld.dates",
        ("offset", "utc", "day", "no-seconds", "fraction", "basic-offset", "no-zone", "blank", "epoch"),
        "how exactly, and in which form of ISO 8601, instants are stated",
        {"utc": "typical", "fraction": "typical", "day": "typical", "blank": "broken", "epoch": "broken"},
        dict.fromkeys(("utc", "day", "no-seconds", "no-zone"), _DATES),
    ),
    Knob(
        "jsonld.modified",
        ("stated", "always", "absent"),
        "whether dateModified stands there only after an update, always, or never",
        {"always": "typical"},
        {"absent": ("updated_at",)},
    ),
    Knob(
        "jsonld.image",
        ("objects", "object", "strings", "string", "absent", "object-list-url", "content-url"),
        "how pictures are given",
        {"strings": "typical", "string": "typical", "object": "typical", "object-list-url": "broken"},
        dict.fromkeys(("object", "strings", "string", "absent", "object-list-url"), _MEDIA),
    ),
    Knob(
        "jsonld.graph",
        ("none", "list", "object", "top-list", "page-first", "main-entity"),
        "whether the article stands alone, in @graph (a list, or an object), in a list, or under its page",
        {"list": "typical", "page-first": "typical", "object": "legal"},
    ),
    Knob(
        "jsonld.main-entity",
        ("string", "object", "absent", "true"),
        "mainEntityOfPage: the address, the page as an object, or nothing",
        {"object": "typical", "true": "broken"},
    ),
    Knob(
        "jsonld.address",
        ("stated", "absent", "fragment-id", "tracked"),
        "url and @id: stated, left to mainEntityOfPage, with an @id, or with a campaign in the query",
        {"fragment-id": "typical"},
        {"tracked": ("url",), "absent": ("url",)},
    ),
    Knob(
        "jsonld.language",
        ("tag", "object", "list", "absent", "underscore"),
        "inLanguage: the tag, a Language, a list, nothing, or the tag with an underscore",
        {"absent": "typical", "underscore": "broken"},
        {"absent": ("language",)},
    ),
    Knob(
        "jsonld.keywords",
        ("list", "string", "semicolons", "one-string-list", "terms", "absent", "repeated"),
        "how keywords are given",
        {"string": "typical"},
        dict.fromkeys(("string", "semicolons", "one-string-list", "absent"), ("keywords",)),
    ),
    Knob(
        "jsonld.section",
        ("string", "list", "path", "absent"),
        "articleSection: one text, a list, a path of sections in one text, or nothing",
        {"list": "typical", "absent": "typical"},
        {"path": ("section", "subsections"), "absent": ("section", "subsections")},
    ),
    Knob(
        "jsonld.access",
        ("boolean", "string", "capital", "address", "parts", "absent"),
        'isAccessibleForFree: true, "true", "True", schema.org/True, with paid parts named, or nothing',
        {"string": "typical", "capital": "typical", "parts": "typical"},
        {"absent": ("access",)},
    ),
    Knob(
        "jsonld.headline",
        ("whole", "cut", "with-name", "name-only", "escaped", "value-object"),
        "the headline: whole, cut at 110 characters, beside or under name, with entities, as @value",
        {"with-name": "typical", "escaped": "broken"},
        {"cut": ("headline",)},
    ),
    Knob(
        "jsonld.description",
        ("dek", "headline", "lede"),
        "description where there is no dek: nothing, the headline once more, the start of the body",
        {"headline": "typical", "lede": "typical"},
        {"headline": ("dek",), "lede": ("dek",)},
    ),
    Knob(
        "jsonld.body",
        ("text", "one-line", "single-breaks", "text-term", "cut", "absent"),
        "articleBody: with paragraphs, on one line, under text, its beginning, or nothing",
        {"one-line": "typical", "absent": "typical"},
        dict.fromkeys(("one-line", "single-breaks", "cut", "absent"), ("body",)),
    ),
    Knob(
        "jsonld.empties",
        ("none", "nulls", "empty-texts", "empty-lists", "empty-objects"),
        "members that state nothing, as templates leave them",
        {"nulls": "typical", "empty-texts": "typical"},
    ),
    Knob(
        "jsonld.lists",
        ("several", "always", "nested"),
        "whether single values stand in lists, or lists in lists",
        {"nested": "broken"},
    ),
    Knob(
        "jsonld.order",
        ("usual", "sorted", "reversed"),
        "the order of members; @context and @type may come last",
    ),
    Knob(
        "jsonld.terms",
        ("plain", "prefixed"),
        "terms with a prefix that the context declares",
    ),
    Knob(
        "jsonld.escapes",
        ("none", "unicode", "slashes", "both"),
        "characters beyond ASCII, and slashes, as escapes of JSON",
        {"slashes": "typical", "unicode": "typical"},
    ),
    Knob("jsonld.layout", ("compact", "indented", "tabs", "crlf"), "white space between members",
         {"indented": "typical"}),
    Knob(
        "jsonld.extras",
        ("none", "thumbnail", "speakable", "word-count", "unknown", "comments", "rating"),
        "members besides: a thumbnail, speakable parts, counts, terms nobody knows, readers' comments",
        {"thumbnail": "typical", "word-count": "typical", "unknown": "broken"},
    ),
    Knob(
        "jsonld.keys",
        ("once", "twice"),
        "whether a key comes twice in one object",
        {"twice": "broken"},
    ),
)  # fmt: skip
"""The knobs that change what stands in a script of JSON-LD; a page has more around it."""


def without_alterations(knobs: tuple[Knob, ...], *fields: str) -> tuple[Knob, ...]:
    """Return *knobs* for a document that states *fields* elsewhere too."""
    return tuple(
        evolve(
            knob,
            alters={
                option: left
                for option, altered in knob.alters.items()
                if (left := tuple(field for field in altered if field not in fields))
            },
        )
        for knob in knobs
    )
