"""NITF against its official schema, and what is particular to it."""

import os
from functools import cache
from pathlib import Path

import pytest

from newsfixtures.formats import FORMATS, format_of, load
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.outlets import OUTLETS
from newsfixtures.sweeps import covering, sweep

NITF = FORMATS["nitf"]
SCHEMA = next(
    (
        each / "shared/oracles/newsml-g2/examples/nitf-3-6.xsd"
        for each in Path(__file__).resolve().parents
        if (each / "shared/oracles/newsml-g2/examples/nitf-3-6.xsd").is_file()
    ),
    None,
)
NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
LANGUAGES = [locale.tag for locale in LOCALES if locale.written]
needs_oracle = pytest.mark.skipif(SCHEMA is None, reason="the official NITF schema is not here")


@cache
def official():
    from lxml import etree

    return etree.XMLSchema(etree.parse(SCHEMA))


def errors(data):
    from lxml import etree

    official().validate(etree.fromstring(data))
    return [f"{each.line} {each.message}" for each in official().error_log]


def is_readable(knobs):
    """libxml2 reads few encodings itself; the others have tests of their own."""
    return knobs.get("bytes.encoding", "utf-8") in ("utf-8", "utf-16le", "iso-8859-2")


@needs_oracle
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_official_schema_accepts_what_is_written_with_every_legal_knob(language):
    rows = [row for row in covering(NITF.knobs) if is_readable(row)]
    count = 2000 // len(LANGUAGES) if NIGHTLY else 16
    for number, sample in enumerate(generate(count, seed=41, language=language)):
        assert errors(NITF.dump(sample.article, knobs=rows[number % len(rows)])) == []


@needs_oracle
@pytest.mark.parametrize("outlet", OUTLETS.names)
def test_the_official_schema_accepts_every_outlet(outlet):
    for sample in generate(6, seed=42, outlet=outlet):
        assert errors(NITF.dump(sample.article)) == []


@needs_oracle
def test_the_official_schema_accepts_the_sweep():
    for document in sweep(format="nitf"):
        if is_readable(document.knobs):
            assert errors(document.data) == []


def test_every_document_is_known_by_its_root():
    for document in sweep(format="nitf", grades=["typical", "legal", "broken"]):
        if document.knobs.get("bytes.truncated", "no") == "no":
            assert format_of(document.data) is NITF, document.id


OLD = b"""<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf><head><title>Harbour opens</title><docdata><doc-id regsrc="ABC" id-string="a1"/>
<date.issue norm="20250516T135700+0200"/></docdata></head>
<body><body.head><hedline><hl1>Harbour opens after storm</hl1><hl2>Ferries run again</hl2></hedline>
<byline>By <person>Ana Petrov</person><byttl>Staff Writer</byttl></byline>
<dateline><location>Merhaven</location> <story.date norm="20250516">May 16</story.date></dateline>
</body.head><body.content>
<block><p>The harbour opened on Friday, <person>Jo Hale</person> said.</p>
<bq><block><p>We are glad.</p></block><credit>Jo Hale, harbour master</credit></bq>
<media media-type="image"><media-reference mime-type="image/jpeg" source="a.jpg" alternate-text=""/>
<media-caption>A ferry</media-caption><media-producer>Jo Doe</media-producer></media></block>
</body.content></body></nitf>"""


def test_versions_without_a_namespace_are_read():
    article = load(OLD).article

    assert article.headline == "Harbour opens after storm"
    assert article.dek == "Ferries run again"
    assert article.published_at.isoformat() == "2025-05-16T13:57:00+02:00"
    assert article.byline == "By Ana Petrov"
    assert [(each.name, each.affiliation) for each in article.authors] == [
        ("Ana Petrov", "Staff Writer")
    ]
    assert article.dateline.place.name == "Merhaven"
    assert article.dateline.date == "2025-05-16"
    assert [block.type for block in article.body] == ["paragraph", "quote", "image"]
    assert article.body[1].speaker.name == "Jo Hale, harbour master"
    assert article.media[0].credit == "Jo Doe"
    assert article.media[0].alt == ""
    assert article.language == "und"


def test_an_instant_without_offset_stays_a_raw_date():
    sample = next(iter(generate(1, seed=8)))
    article = load(NITF.dump(sample.article, knobs={"dates": "naive"})).article

    assert article.published_at is None
    assert article.provenance.raw_dates["published_at"].value


def test_parts_have_their_line():
    sample = next(iter(generate(1, seed=8)))
    data = NITF.dump(sample.article)
    at = load(data).locate("/headline")

    assert "<hl1>" in data.decode().split("\n")[at.line - 1]


@needs_oracle
def test_the_official_schema_accepts_an_article_that_has_everything():
    article = load(Path(__file__).with_name("everything.json")).article
    for options in ({}, {"byline": "apart", "dateline": "block"}, {"namespace": "prefixed"}):
        assert errors(NITF.dump(article, knobs=options)) == []
