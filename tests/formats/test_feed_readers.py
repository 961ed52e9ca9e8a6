"""Feeds read by other people's readers: what we wrote comes back, or the fault is known as theirs.

An entry of a table of faults is a knob's id and what the reader gets wrong there, with the reason;
one that is a fault no longer is reported, too.
"""

import html
import json
import os
import re
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import atoma
import feedparser
import pytest

from newsfixtures.formats import FORMATS
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.sweeps import covering, sweep

NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
LANGUAGES = [locale.tag for locale in LOCALES if locale.written]
BODY_ELSEWHERE = {"content=teaser", "content=summary", "content=out-of-line"}
PACKED = dict.fromkeys(
    ("bytes.compression=gzip", "bytes.compression=gzip-members", "bytes.compression=zlib"),
    "unpacks what HTTP says is packed alone",
)
FEEDPARSER = {
    "link=orig-link": "keeps feedburner:origLink apart from the link",
    "xml.unknown=nested": "takes a link in a foreign element for the item's",
    "bytes.encoding=windows-874": "knows WHATWG labels no better than Python does",
    "bytes.encoding=x-mac-cyrillic": "knows WHATWG labels no better than Python does",
    **PACKED,
}
FEEDPARSER_RSS = {
    **FEEDPARSER,
    "date.element=dc-date": "takes dc:date for the day of the last change",
    "author.element=email": "knows top-level domains of two to four letters alone",
    "author.element=both": "knows top-level domains of two to four letters alone",
    "xml.empty=self-closing": "makes an author of an empty dc:creator",
    "xml.empty=open": "makes an author of an empty dc:creator",
}
FEEDPARSER_ATOM = {
    **FEEDPARSER,
    "link=iri-rel": "does not know relations by their IRI (RFC 4287, 4.2.7.2)",
    "author=inherited": "leaves it to its user to look at the feed's author",
    "author=source": "leaves it to its user to look at the source's author",
}
ATOMA = {
    **dict.fromkeys(
        (
            f"bytes.encoding={name}"
            for name in (
                *("windows-874", "x-mac-cyrillic", "gbk", "gb18030", "big5", "euc-jp", "shift_jis"),
                "euc-kr",
            )
        ),
        "leaves encodings to expat, which knows those of one byte that Python has by that name",
    ),
    "bytes.label=alias": "leaves encodings to expat",
    **PACKED,
}
ATOMA_RSS = {
    **ATOMA,
    "content=xhtml": "reads no module but content",
    "content=atom": "reads no module but content",
}
ATOMA_ATOM = {
    **ATOMA,
    "link=iri-rel": "does not know relations by their IRI (RFC 4287, 4.2.7.2)",
    "link=relative": "does not resolve xml:base",
    "title.type=xhtml": "reads the text of an XHTML construct, not that of its div",
    "content=xhtml": "reads the text of an XHTML construct, not that of its div",
    "content=out-of-line": "does not know media types in content (RFC 4287, 4.1.3.1)",
    "document=entry": "reads feeds alone",
}


@cache
def swept(name):
    return tuple(sweep(format=name))


def folded(text):
    return " ".join((text or "").split())


def words(*fragments):
    return folded(html.unescape(re.sub(r"<[^>]+>", " ", " ".join(filter(None, fragments)))))


def moment(value):
    return datetime.fromisoformat(value).astimezone(UTC).replace(microsecond=0)


def moments(stated):
    return {name: moment(value) for name, value in stated.items()}


def lost(document, text):
    if BODY_ELSEWHERE & {document.id}:
        return ()
    return tuple(m.text for m in document.markers() if folded(m.text) not in text)


def differing(pairs):
    """Return the names of what was *stated* somewhere and *got* as something else."""
    return {name for name, got, stated in pairs if stated and got not in stated.values()}


def by_feedparser(document):
    feed = feedparser.parse(document.data, sanitize_html=False)
    if feed.bozo or len(feed.entries) != 1:
        return {"entries"}
    entry, stated = feed.entries[0], document.stated
    # its own get answers for updated with published
    published, updated = (dict.get(entry, f"{name}_parsed") for name in ("published", "updated"))
    tags = [tag for tag in entry.get("tags", []) if "iptc" not in (tag.scheme or "")]
    texts = (entry.get("summary"), *(each.value for each in entry.get("content", [])))
    different = differing(
        [
            ("headline", folded(entry.get("title")), stated("headline")),
            ("url", entry.get("link"), stated("url")),
            ("id", entry.get("id"), stated("id")),
            ("published", published and utc(published), moments(stated("published_at"))),
            ("updated", updated and utc(updated), moments(stated("updated_at"))),
            ("authors", names(entry), stated("authors")),
            ("keywords", tuple(tag.label or tag.term for tag in tags), stated("keywords")),
        ]
    )
    return different | ({"body"} if lost(document, words(*texts)) else set())


def utc(parts):
    return datetime(*parts[:6], tzinfo=UTC)


def names(entry):
    return tuple(each.get("name", "") for each in entry.get("authors", []))


def by_atoma(document):
    parse = {"rss": atoma.parse_rss_bytes, "atom": atoma.parse_atom_bytes}[document.format]
    try:
        feed = parse(document.data)
    except Exception:  # noqa: BLE001 (a fault of the reader, of whatever kind)
        return {"entries"}
    items = feed.items if document.format == "rss" else feed.entries
    if len(items) != 1:
        return {"entries"}
    compare = {"rss": rss_by_atoma, "atom": atom_by_atoma}[document.format]
    return compare(items[0], document)


def only(document, fact, *carriers):
    stated = document.stated(fact)
    return {name: value for name, value in stated.items() if name.split(".")[1] in carriers}


def rss_by_atoma(item, document):
    different = differing(
        [
            ("headline", folded(item.title), document.stated("headline")),
            ("url", item.link, only(document, "url", "link")),
            ("id", item.guid, document.stated("id")),
            (
                "published",
                item.pub_date and item.pub_date.astimezone(UTC),
                moments(only(document, "published_at", "pub-date")),
            ),
        ]
    )
    text = words(item.content_encoded, item.description)
    return different | ({"body"} if lost(document, text) else set())


def atom_by_atoma(entry, document):
    link = next((each.href for each in entry.links if each.rel in {"alternate", None}), None)
    categories = [each for each in entry.categories if "iptc" not in (each.scheme or "")]
    different = differing(
        [
            ("headline", folded(entry.title and entry.title.value), document.stated("headline")),
            ("url", link, only(document, "url", "link")),
            ("id", entry.id_, document.stated("id")),
            (
                "published",
                entry.published and entry.published.astimezone(UTC),
                moments(document.stated("published_at")),
            ),
            (
                "updated",
                entry.updated and entry.updated.astimezone(UTC),
                moments(document.stated("updated_at")),
            ),
            (
                "authors",
                tuple(each.name for each in entry.authors),
                only(document, "authors", "author"),
            ),
            (
                "keywords",
                tuple(each.label or each.term for each in categories),
                document.stated("keywords"),
            ),
        ]
    )
    texts = (each.value for each in (entry.content, entry.summary) if each)
    return different | ({"body"} if lost(document, words(*texts)) else set())


@pytest.mark.parametrize(
    ("name", "read", "faults"),
    [
        ("rss", by_feedparser, FEEDPARSER_RSS),
        ("atom", by_feedparser, FEEDPARSER_ATOM),
        ("rss", by_atoma, ATOMA_RSS),
        ("atom", by_atoma, ATOMA_ATOM),
    ],
    ids=["feedparser-rss", "feedparser-atom", "atoma-rss", "atoma-atom"],
)
def test_other_readers_read_back_what_was_written(name, read, faults):
    found = {document.id: read(document) for document in swept(name)}

    assert {shape: wrong for shape, wrong in found.items() if wrong and shape not in faults} == {}
    assert [shape for shape in faults if not found[shape]] == []


@pytest.mark.parametrize("name", ["rss", "atom"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_feedparser_reads_feeds_of_many_articles_in_every_language(name, language):
    articles = [sample.article for sample in generate(20, seed=4, language=language)]

    feed = feedparser.parse(FORMATS[name].dump(articles), sanitize_html=False)

    assert not feed.bozo
    assert [entry.id for entry in feed.entries] == [article.id for article in articles]
    assert [entry.link for entry in feed.entries] == [article.url for article in articles]
    assert [folded(entry.title) for entry in feed.entries] == [
        folded(article.headline) for article in articles
    ]
    for entry, article in zip(feed.entries, articles, strict=True):
        assert utc(entry.published_parsed) == article.published_at.astimezone(UTC)
        assert names(entry) == tuple(author.name for author in article.authors)


SCHEMA = next(
    (
        path
        for parent in Path(__file__).resolve().parents
        if (path := parent / "shared" / "oracles" / "jsonfeed" / "feed.schema.json").is_file()
    ),
    None,
)


TEXT = {"type": "string"}
ADDRESS = {"type": "string", "minLength": 1}
MOMENT = {"type": "string", "format": "date-time"}
VERSION_1 = {
    "id": "https://json.schemastore.org/feed-1",
    "definitions": {
        "uri": ADDRESS,
        "extension": {"type": "object"},
        "author": {"type": "object", "minProperties": 1, "additionalProperties": TEXT},
        "item": {
            "properties": {
                **dict.fromkeys(("url", "external_url", "image", "banner_image"), ADDRESS),
                **dict.fromkeys(("title", "summary", "content_html", "content_text"), TEXT),
                **dict.fromkeys(("date_published", "date_modified"), MOMENT),
                "tags": {"type": "array", "items": TEXT},
                "attachments": {
                    "type": "array",
                    "items": {"type": "object", "required": ["url", "mime_type"]},
                },
            }
        },
    },
    "properties": {
        **dict.fromkeys(("feed_url", "home_page_url", "next_url", "icon"), ADDRESS),
        **dict.fromkeys(("title", "description", "user_comment"), TEXT),
        "expired": {"type": "boolean"},
        "hubs": {"type": "array", "items": {"type": "object", "required": ["type", "url"]}},
    },
}
"""What the schema takes from that of version 1, which is not beside it; by the standard's text."""


def checker():
    from jsonschema import Draft4Validator
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT4

    official = json.loads(SCHEMA.read_text(encoding="utf-8"))
    first = Resource.from_contents(VERSION_1, default_specification=DRAFT4)
    registry = Registry().with_resource(VERSION_1["id"], first)
    return Draft4Validator(
        official, registry=registry, format_checker=Draft4Validator.FORMAT_CHECKER
    )


@pytest.mark.skipif(SCHEMA is None, reason="the schema of JSON Feed is not here")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_schema_of_json_feed_accepts_every_legal_feed(language):
    check = checker()
    rows = covering(FORMATS["json-feed"].knobs)
    count = max(len(rows), 2000 // len(LANGUAGES)) if NIGHTLY else len(rows)

    for number, sample in enumerate(generate(count, seed=8, language=language)):
        knobs = rows[number % len(rows)]
        feed = json.loads(FORMATS["json-feed"].dump(sample.article, knobs=knobs))
        assert [error.message[:200] for error in check.iter_errors(feed)] == [], knobs
