"""The knobs of news pages: head, chrome, the head of the article, its body, and how it is marked up.

Source: HTML Living Standard; the Open Graph protocol; schema.org microdata; pages of news sites as
extractors meet them (shared design notes on defects); read 2026-11-25.
"""

from __future__ import annotations

from attrs import evolve

from newsfixtures.documents import Grade, Knob
from newsfixtures.formats._jsonld import knobs as jsonld
from newsfixtures.printed_dates import STYLES

_BODY = ("body",)
_BLOCKS = ("paragraph", "list", "quote", "table", "embed", "heading")
_TYPICAL_BLOCKS: dict[str, Grade] = {"list": "typical", "quote": "typical", "embed": "typical"}
_STATED_BY_JSONLD = (
    "id alt_ids version type genre status alternative_headlines byline authors dateline created_at "
    "expires_at subjects people organizations places events objects sources notices publisher "
    "provider rights access related digital_source_type claims section subsections dek summary "
    "keywords published_at updated_at url language"
).split()
_SHARED = jsonld.without_alterations(jsonld.KNOBS, "media", "lead_media", "headline", "body", "dek")


def _for_page(knob: Knob) -> Knob:
    """Put first what most pages do: their text stands on the page alone."""
    if knob.name == "jsonld.body":
        return evolve(knob, options=("absent", "text", *knob.options[1:-1]))
    return knob


HEAD = (
    Knob(
        "layout",
        ("plain", "front-page", "hero", "wire", "broadcast", "sidebar", "table", "microdata"),
        "how the page is arranged; outlets have theirs",
    ),
    Knob(
        "title.suffix",
        ("none", "pipe", "hyphen", "en-dash", "em-dash", "colon", "dot", "guillemet", "section",
         "outlet-first", "slogan"),
        "what stands behind or before the headline in title",
        {"pipe": "typical", "hyphen": "typical", "en-dash": "typical", "section": "typical"},
    ),
    Knob("title.text", ("whole", "cut", "absent", "twice", "spaced"),
         "title: the headline, cut with an ellipsis, missing, a second one in a drawing, on lines of its own",
         {"absent": "broken"}),
    Knob("meta.description", ("lede", "absent", "headline", "twice"), "the description in meta",
         {"absent": "typical"}),
    Knob("meta.canonical", ("link", "absent", "relative", "tracked", "upper-host"),
         "link rel=canonical", {"absent": "typical", "relative": "broken", "upper-host": "legal"},
         dict.fromkeys(("tracked", "upper-host"), ("url",))),
    Knob("meta.og", ("property", "absent", "name", "both"), "whether Open Graph stands in property or name",
         {"absent": "typical", "name": "typical"}),
    Knob("meta.og-title", ("headline", "suffix", "cut", "escaped-twice"),
         "og:title: the headline, with the outlet behind, cut, escaped once too often",
         {"suffix": "typical", "escaped-twice": "broken"}),
    Knob("meta.published", ("article", "absent", "name-date", "dublin-core", "itemprop", "several", "other-names"),
         "which meta states the publication",
         {"absent": "typical", "several": "typical"}),
    Knob("meta.modified", ("article", "absent", "updated-time", "http-equiv", "always"),
         "which meta states the update", {"updated-time": "typical", "always": "typical"}),
    Knob("meta.dates", ("offset", "utc", "day", "no-zone", "fraction", "spelt"),
         "the form of dates in meta; spelt is RFC 822",
         {"utc": "typical", "spelt": "broken"}),
    Knob("meta.author", ("name", "absent", "property", "address", "joined", "dublin-core", "handle"),
         "which meta names the writers", {"absent": "typical", "address": "typical"}),
    Knob("meta.section", ("article", "absent", "name"), "which meta names the section"),
    Knob("meta.keywords", ("tags", "absent", "joined", "news", "both"), "which meta holds keywords",
         {"joined": "typical"}),
    Knob("meta.language", ("lang", "absent", "upper", "primary", "content-language", "xml-lang", "underscore"),
         "where the language is stated",
         {"absent": "legal", "primary": "typical", "underscore": "broken"},
         {"upper": ("language",), "primary": ("language",)}),
    Knob("meta.direction", ("html", "absent", "body", "article"), "where the direction is stated",
         {"absent": "typical"}, {"absent": ("direction",)}),
    Knob("meta.twitter", ("absent", "card", "named-value"), "a card for social media", {"card": "typical"}),
    Knob("meta.image", ("one", "absent", "several", "sized", "default-logo"), "og:image",
         {"several": "typical", "sized": "typical"}),
    Knob("meta.repeats", ("none", "same", "empty-first", "sibling-last"),
         "metas that come twice: the same, empty, or those of another story",
         {"same": "typical", "sibling-last": "broken"}),
    Knob("meta.quotes", ("double", "single", "unquoted"), "how attributes are quoted"),
    Knob("jsonld.scripts",
         ("one", "none", "twice", "site-first", "crumbs-last", "list-last", "empty-first", "null-first",
          "broken-first", "broken-last"),
         "other scripts of JSON-LD beside the article's, or none at all",
         {"none": "typical", "site-first": "typical", "crumbs-last": "typical", "list-last": "typical",
          "empty-first": "broken", "null-first": "legal", "broken-first": "broken", "broken-last": "broken"},
         {"none": tuple(_STATED_BY_JSONLD)}),
    Knob("jsonld.place", ("head", "body-start", "body-end", "article"), "where the script stands",
         {"body-end": "typical"}),
    Knob("jsonld.script-tag", ("plain", "charset", "upper", "attributes", "unquoted"),
         "how the script element is written", {"attributes": "typical"}),
    Knob("jsonld.wrapper", ("none", "lines", "comment", "cdata", "semicolon", "entities"),
         "what stands around the JSON inside its script",
         {"comment": "broken", "cdata": "broken", "semicolon": "broken", "entities": "broken"}),
)  # fmt: skip

CHROME = (
    Knob("chrome.navigation", ("none", "list", "nested", "current"), "links to the sections", {"list": "typical"}),
    Knob("chrome.breadcrumb", ("none", "list", "line", "microdata"), "the way to the page", {"list": "typical"}),
    Knob("chrome.date", ("none", "printed", "time"), "today's date in the page's head, which is not the story's"),
    Knob("chrome.site-name", ("text", "h1", "logo", "none"), "how the outlet's name heads the page",
         {"logo": "typical"}),
    Knob("chrome.cookies", ("none", "banner", "dialog", "last"), "a notice about cookies", {"banner": "typical"}),
    Knob("chrome.newsletter", ("none", "after", "inside"), "a form for a newsletter", {"after": "typical"}),
    Knob("chrome.share", ("none", "head", "inside", "after"), "buttons to share", {"head": "typical"}),
    Knob("chrome.related", ("none", "after", "aside", "inside", "before"),
         "teasers of other stories, with their dates and writers", {"after": "typical", "aside": "typical"}),
    Knob("chrome.comments", ("none", "list", "microdata", "times-only"), "readers' comments, with names and times"),
    Knob("chrome.footer", ("none", "year", "date", "contact"), "the page's foot, with a year or date",
         {"year": "typical"}),
    Knob("chrome.paywall", ("none", "stub", "banner", "cut-mark"), "an offer to subscribe"),
    Knob("chrome.ads", ("none", "boxes", "frames", "labels"), "advertisements between the grafs",
         {"boxes": "typical"}),
    Knob("chrome.most-read", ("none", "list", "times"), "a list of what others read", {"list": "typical"}),
    Knob("chrome.next", ("none", "article", "teaser"), "the next story, in full markup of its own"),
    Knob("chrome.tags", ("none", "list", "links"), "keywords below the story", {"list": "typical"}),
    Knob("chrome.writer-box", ("none", "box"), "a box about the writer below the story", {"box": "typical"}),
)  # fmt: skip

ARTICLE = (
    Knob("headline.element", ("h1", "span", "h2", "itemprop", "link", "div"), "what holds the headline",
         {"itemprop": "typical"}),
    Knob("headline.kicker", ("none", "before", "inside"), "the section above or inside the headline",
         {"before": "typical"}),
    Knob("byline.form", ("links", "spans", "microdata", "text", "address", "list", "absent", "hcard"),
         "how the writers are marked up", {"spans": "typical", "text": "typical", "absent": "typical"}),
    Knob("byline.words", ("printed", "names", "prefixed"), "whether a word such as *By* stands before the names"),
    Knob("byline.date", ("apart", "glued", "comma", "pipe", "date-first", "line"),
         "how byline and date stand together", {"pipe": "typical"}),
    Knob("byline.extra", ("none", "affiliation", "address", "handle", "reading-time"),
         "what else stands in the byline"),
    Knob("time.markup", ("time", "text-only", "microdata", "span", "abbr", "stamp", "meta", "absent", "upper"),
         "how the date is marked up", {"span": "typical", "absent": "typical"}),
    Knob("time.style", tuple(sorted(STYLES, key=lambda style: style != "dmy")), "the order of day, month and year",
         {"weekday-dmy": "typical", "mdy": "typical", "iso": "typical"}),
    Knob("time.zone", ("none", "printed"), "whether the offset is printed"),
    Knob("time.form", ("offset", "utc", "day", "no-zone", "no-seconds"), "the form of the datetime attribute",
         {"utc": "typical", "day": "typical"}),
    Knob("time.order", ("published-first", "updated-first"), "which of two dates stands first"),
    Knob("figure.markup", ("figure", "div", "picture", "lazy", "placeholder", "srcset", "link"),
         "how the lead picture is marked up", {"picture": "typical", "lazy": "typical"}),
    Knob("figure.credit", ("span", "word", "parenthesis", "small", "paragraph", "unmarked"),
         "how the credit stands in the cutline", {"word": "typical"}),
)  # fmt: skip

BODY = (
    Knob("body.wrapper", ("div", "section", "nested", "itemprop", "id", "none", "data", "parts"),
         "what holds the body", {"itemprop": "typical", "nested": "typical"}),
    Knob("body.paragraphs", ("p", "breaks", "breaks-in-p", "div", "spans", "classes", "sections", "single"),
         "what makes a paragraph", {"classes": "typical"}),
    Knob("body.first-block", _BLOCKS, "what the first graf is marked up as, or stands behind",
         _TYPICAL_BLOCKS, dict.fromkeys(_BLOCKS[1:], _BODY)),
    Knob("body.middle-block", _BLOCKS, "what a graf in the middle is marked up as, or stands behind",
         _TYPICAL_BLOCKS, dict.fromkeys(_BLOCKS[1:], _BODY)),
    Knob("body.last-block", _BLOCKS, "what the last graf is marked up as, or stands before",
         _TYPICAL_BLOCKS, dict.fromkeys(_BLOCKS[1:], _BODY)),
    Knob("body.inline",
         ("none", "drop-cap", "strong-start", "em-word", "link", "split-word", "word-break", "soft-hyphen",
          "time", "abbreviation", "nested", "sentence", "font"),
         "markup inside words and sentences", {"strong-start": "typical", "link": "typical", "drop-cap": "typical"},
         dict.fromkeys(("strong-start", "em-word", "link", "soft-hyphen", "nested", "sentence"), _BODY)),
    Knob("body.comments", ("none", "between", "in-sentence", "in-word", "conditional"), "comments in the markup"),
    Knob("body.hidden", ("none", "style", "attribute", "reader-only", "aria"), "text that nobody sees"),
    Knob("body.ids", ("none", "ids", "hashed", "styles", "data"), "attributes that pages put on every graf",
         {"hashed": "typical"}),
    Knob("body.scripts", ("none", "inline", "between", "template", "style"), "scripts among the grafs",
         {"between": "typical"}),
)  # fmt: skip

MARKUP = (
    Knob("text.entities", ("needed", "named", "decimal", "hex", "mixed", "apostrophes"),
         "which characters are written as references", {"named": "typical"}),
    Knob("text.space", ("lines", "minified", "indented", "wrapped", "tabs", "blank-lines"),
         "white space in the markup", {"minified": "typical", "indented": "typical"}),
    Knob("text.blanks", ("blanks", "no-break", "doubled"), "no-break spaces and double blanks between words",
         {}, {"no-break": _BODY}),
    Knob("markup.doctype", ("html5", "absent", "xhtml", "html4", "lower", "comment-first"),
         "the document type", {"absent": "broken"}),
    Knob("markup.case", ("lower", "upper", "mixed"), "the case of tags"),
    Knob("markup.void", ("open", "slash", "tight-slash"), "how elements without content end",
         {"slash": "typical"}),
    Knob("markup.end-tags", ("written", "omitted", "unclosed", "stray"),
         "end tags that may be omitted, are missing, or have no start",
         {"unclosed": "broken", "stray": "broken"}),
    Knob("markup.outer", ("written", "no-head", "no-html"), "whether html, head and body are written"),
    Knob("markup.data", ("none", "app-state", "inline-state"),
         "the story once more as data for the page's own scripts", {"app-state": "typical"}),
    Knob("markup.attributes", ("plain", "duplicate", "custom-elements", "svg"),
         "odd things near the story", {"duplicate": "broken"}),
)  # fmt: skip

KNOBS = (*HEAD, *CHROME, *ARTICLE, *BODY, *MARKUP, *map(_for_page, _SHARED))
"""All but those of bytes."""
