"""NewsML-G2 against its official schema and IPTC's own reader, and what is particular to it."""

import os
from functools import cache
from pathlib import Path

import pytest

from newsfixtures.formats import FORMATS, format_of, load, read
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.outlets import OUTLETS
from newsfixtures.sweeps import covering, sweep

NEWSML = FORMATS["newsml-g2"]
PATH = "shared/oracles/newsml-g2/specification/NewsML-G2_2.35-spec-All-Power.xsd"
SCHEMA = next(
    (each / PATH for each in Path(__file__).resolve().parents if (each / PATH).is_file()), None
)
NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
LANGUAGES = [locale.tag for locale in LOCALES if locale.written]
needs_oracle = pytest.mark.skipif(SCHEMA is None, reason="the official schema is not here")


@cache
def schema(path):
    from lxml import etree

    return etree.XMLSchema(etree.parse(path))


def errors(data):
    """Return what the schema of NewsML-G2 says, and that of NITF of what stands inside."""
    from lxml import etree

    root = etree.fromstring(data)
    official = schema(SCHEMA)
    official.validate(root)
    found = [f"{each.line} {each.message}" for each in official.error_log]
    nitf = schema(SCHEMA.parents[1] / "examples/nitf-3-6.xsd")
    for inner in root.iter("{http://iptc.org/std/NITF/2006-10-18/}nitf"):
        nitf.validate(inner)
        found += [f"nitf {each.line} {each.message}" for each in nitf.error_log]
    return found


def is_readable(knobs):
    """libxml2 reads few encodings itself; the others have tests of their own."""
    return knobs.get("bytes.encoding", "utf-8") in ("utf-8", "utf-16le", "iso-8859-2")


@needs_oracle
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_official_schema_accepts_what_is_written_with_every_legal_knob(language):
    rows = [row for row in covering(NEWSML.knobs) if is_readable(row)]
    count = 2000 // len(LANGUAGES) if NIGHTLY else 16
    for number, sample in enumerate(generate(count, seed=51, language=language)):
        assert errors(NEWSML.dump(sample.article, knobs=rows[number % len(rows)])) == []


@needs_oracle
@pytest.mark.parametrize("outlet", OUTLETS.names)
def test_the_official_schema_accepts_every_outlet(outlet):
    for sample in generate(6, seed=52, outlet=outlet):
        assert errors(NEWSML.dump(sample.article)) == []


@needs_oracle
def test_the_official_schema_accepts_the_sweep_and_naive_instants():
    for document in sweep(format="newsml-g2"):
        if is_readable(document.knobs):
            assert errors(document.data) == []
    sample = next(iter(generate(1, seed=8)))
    assert errors(NEWSML.dump(sample.article, knobs={"dates": "naive"})) == []


def test_the_reader_of_iptc_reads_what_is_written():
    reader = pytest.importorskip("NewsMLG2")

    for sample in generate(40, seed=53, language=""):
        article = sample.article
        item = reader.NewsMLG2Document(NEWSML.dump(article)).get_item()

        assert item.guid == article.id
        assert int(item.version) == article.version
        assert str(item.itemmeta.provider.name) == article.provider.name
        stamp = article.updated_at or article.published_at
        assert str(item.itemmeta.versioncreated) == stamp.isoformat()
        headlines = item.contentmeta.headline
        first = headlines[0] if isinstance(headlines, list) else headlines
        assert " ".join(article.headline.split()) in str(first)  # it folds all white space


def test_every_document_is_known_by_its_root():
    for document in sweep(format="newsml-g2", grades=["typical", "legal", "broken"]):
        assert format_of(document.data) is NEWSML, document.id


def test_an_empty_embargo_has_no_end():
    sample = next(iter(generate(1, seed=8)))
    article = load(NEWSML.dump(sample.article, knobs={"embargoed": "empty"})).article

    assert article.status == "embargoed"
    assert article.embargoed_until is None


def test_an_instant_without_offset_stays_a_raw_date():
    sample = next(iter(generate(1, seed=8)))
    article = load(NEWSML.dump(sample.article, knobs={"dates": "naive"})).article

    assert article.published_at is article.updated_at is None
    assert set(article.provenance.raw_dates) >= {"published_at", "updated_at"}


ITEM = b"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:%d" version="%s"
 standard="NewsML-G2" standardversion="2.29" xml:lang="en"><itemMeta>
<itemClass qcode="ninat:%s"/><provider qcode="nprov:ABC"/>
<versionCreated>2025-05-16T13:57:00Z</versionCreated></itemMeta>
<contentMeta><headline>Harbour opens</headline><creator qcode="staff:ap"><name>Ana Petrov</name>
</creator><subject qcode="medtop:20000430"><name xml:lang="de">Hafen</name>
<name xml:lang="en">port</name></subject><subject type="cpnat:person"><name>Jo Hale</name></subject>
</contentMeta><contentSet>%s</contentSet></newsItem>"""
TEXT = b"""<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>x</title></head><body><p>The harbour <b>opened</b>.</p></body></html></inlineXML>"""
NITF = b"""<inlineXML contenttype="application/nitf+xml"><nitf
 xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Port opens</hl1></hedline>
<byline>By Jo Hale, <byttl>Staff Writer</byttl></byline></body.head><body.content>
<p>The port opened.</p></body.content></body></nitf></inlineXML>"""
PICTURE = b"""<remoteContent href="small.jpg" width="300"/>
<remoteContent href="large.jpg" width="3000" contenttype="image/jpeg"/>"""


def test_foreign_items_in_a_message_are_read():
    items = ITEM % (1, b"3", b"text", TEXT) + ITEM % (2, b"1", b"picture", PICTURE)
    data = b'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>'
    text, picture = read(data + items + b"</itemSet></newsMessage>")

    assert text.findings == picture.findings == ()
    assert text.article.version == 3
    assert text.article.provider.name == "ABC"
    assert text.article.subjects[0].label == "port"
    assert text.article.people[0].name == "Jo Hale"
    assert text.article.body[0].text == "The harbour opened."
    assert picture.article.media[0].url == "large.jpg"
    assert [block.type for block in picture.article.body] == ["image"]
    assert picture.record == 1


def test_the_head_of_nitf_inside_fills_what_the_item_does_not_state():
    article = load(ITEM % (1, b"1", b"text", NITF)).article

    assert article.headline == "Harbour opens"
    assert article.byline == "By Jo Hale"
    assert article.body[0].text == "The port opened."


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (ITEM.replace(b'guid="urn:x:%d"', b"") % (b"1", b"text", TEXT), "SCH001"),
        (ITEM.replace(b'<provider qcode="nprov:ABC"/>', b"") % (1, b"1", b"text", TEXT), "SCH001"),
        (ITEM % (1, b"0", b"text", TEXT), "SCH014"),
    ],
)
def test_what_every_item_owes_is_asked_for(broken, code):
    loaded = load(broken)

    assert [each.code for each in loaded.findings] == [code]
    assert loaded.article.headline == "Harbour opens"


@needs_oracle
def test_the_official_schema_accepts_an_article_that_has_everything():
    article = load(Path(__file__).with_name("everything.json")).article
    for body in NEWSML.knobs[0].options:
        assert errors(NEWSML.dump(article, knobs={"body": body, "icon": "lead"})) == []


def test_a_prefix_that_is_declared_nowhere_is_read_over():
    data = ITEM % (1, b"1", b"text", TEXT.replace(b"<b>opened</b>", b"<fi:b>opened</fi:b>"))
    loaded = load(data)

    assert [each.code for each in loaded.findings] == ["FED004"]
    assert loaded.article.body[0].text == "The harbour opened."
