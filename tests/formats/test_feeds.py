"""Feeds: facts of their standards, feeds from the wild, and what the laws do not compare."""

import os
import re
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import pytest
from attrs import evolve
from lxml import etree

from newsfixtures.article import Related, Rights
from newsfixtures.formats import FORMATS, document, dump, format_of, load, read
from newsfixtures.formats._feed.dates import FORMS, RFC3339, ZONES, rfc822, rfc3339, stated
from newsfixtures.formats._feed.reading import language_of, notice_of, rights_of
from newsfixtures.hazards import HAZARDS
from newsfixtures.newsroom import generate
from newsfixtures.schema import article_to_json, is_valid
from newsfixtures.sweeps import VALID, covering, sweep
from newsfixtures.testing import FORMAT_LAWS

NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
FEEDS = ("rss", "atom", "json-feed", "news-sitemap")
ATOM = "{http://www.w3.org/2005/Atom}"
MODULES = {
    "content": "{http://purl.org/rss/1.0/modules/content/}",
    "dc": "{http://purl.org/dc/elements/1.1/}",
    "atom": ATOM,
}
STRICT = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun), )?\d{1,2} "
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \d{2}(?:\d{2})? \d{2}:\d{2}(?::\d{2})? "
    r"(?:ut|gmt|[ecmp][sd]t|z|[+-]\d{4})(?: \(utc\))?",
    re.IGNORECASE,
)
INTERNET = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


@pytest.fixture(scope="module")
def articles():
    return [sample.article for sample in generate(24, seed=12, language="en-GB")]


def swept(name):
    """Return the documents of a sweep that are plain XML."""
    found = sweep(format=name)
    return [each for each in found if "encoding" not in each.id and each.data[:1] == b"<"]


def test_sweeps_are_as_long_as_they_should_be():
    assert len(list(sweep(format="rss"))) >= 80
    assert sum(len(FORMATS[name].knobs) for name in FEEDS) >= 40


@pytest.mark.parametrize("name", FEEDS)
def test_many_articles_come_back_in_their_order(name, articles):
    back = [loaded.article for loaded in FORMATS[name].load(dump(articles, format=name))]

    assert [each.url for each in back] == [each.url for each in articles]
    assert [each.headline for each in back] == [each.headline for each in articles]


@pytest.mark.parametrize("name", FEEDS)
def test_the_truth_of_many_articles_is_told_apart(name, articles):
    made = document(articles, format=name)
    found = FORMATS[name].stated(made.data)

    assert len(found) == len(articles)
    for item, each in enumerate(found):
        due = {carrier.name: carrier.value for carrier in made.carriers if carrier.item == item}
        assert each == due


@pytest.mark.parametrize("name", FEEDS)
def test_each_feed_is_known_by_its_beginning(name, articles):
    data = dump(articles[:2], format=name)
    before = b"" if name == "json-feed" else b"<!-- cached -->\n"
    start = data.index(b"?>") + 2 if data.startswith(b"<?xml") else 0
    commented = data[:start] + before + data[start:]

    for each in (data, commented, b"\xef\xbb\xbf" + data, b"\n \n" + data[start:]):
        assert format_of(each).name == name
        assert next(read(each)).article is not None


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("zone", ZONES)
def test_rfc_822_dates_are_read_as_they_were_stated(form, zone):
    moment = datetime.fromisoformat("2024-03-07T19:04:10+05:30")

    text, value = rfc822(moment, form, zone)

    assert stated(text) == value
    if zone not in {"cet", "none"} and form not in {"iso-blank", "no-seconds"}:
        assert datetime.fromisoformat(value) == moment


@pytest.mark.parametrize("form", RFC3339)
def test_rfc_3339_dates_are_read_as_they_were_stated(form):
    moment = datetime.fromisoformat("2024-03-07T19:04:10+05:30")

    text, value = rfc3339(moment, form)

    assert stated(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sat, 07 Sep 2002 00:00:01 GMT", "2002-09-07T00:00:01Z"),
        ("07 Sep 99 9:05 EST", "1999-09-07T09:05-05:00"),
        ("Samstag, 7 Sep 2002 00:00:01 +0200", "2002-09-07T00:00:01+02:00"),
        ("Fri, 16 May 2025 13:57:00 EEST", "2025-05-16T13:57:00"),
        ("16 May 2025", "2025-05-16"),
        ("2025-05-16T13:57Z", "2025-05-16T13:57Z"),
        ("2025-05-16T13:57:00.123456789+0200", "2025-05-16T13:57:00.123456+02:00"),
        ("Fri, 31 Feb 2025 13:57:00 GMT", None),
        ("yesterday", None),
        ("", None),
        ("1" * 1000, None),
    ],
)
def test_dates_of_the_wild_are_read_as_exactly_as_they_stand(text, value):
    assert stated(text) == value


def test_a_date_without_a_known_zone_is_kept_as_it_stands():
    feed = (
        b"<rss version='2.0'><channel><title>T</title><item><title>A</title>"
        b"<pubDate>Fri, 16 May 2025 13:57:00 EEST</pubDate></item></channel></rss>"
    )

    article = load(feed).article

    assert article.published_at is None
    raw = article.provenance.raw_dates["published_at"]
    assert (raw.text, raw.value) == ("Fri, 16 May 2025 13:57:00 EEST", "2025-05-16T13:57:00")


@pytest.mark.parametrize("document", swept("rss"), ids=lambda each: each.id)
def test_rss_follows_the_rules_that_its_validator_checks(document):
    channel = etree.fromstring(document.data).find("channel")
    item = channel.find("item")
    order = [child.tag for child in item]
    creators = item.findall(f"{MODULES['dc']}creator")

    for name in ("title", "link", "description"):
        assert channel.findtext(name)
    assert item.findtext("title") or item.findtext("description")
    for date in (
        *channel.findall("pubDate"),
        *channel.findall("lastBuildDate"),
        *item.findall("pubDate"),
    ):
        assert STRICT.fullmatch(date.text.strip())
        assert parsedate_to_datetime(date.text.strip())
    for author in item.findall("author"):
        assert "@" in author.text
        assert not [each for each in creators if each.text] or "both" in document.id
    for enclosure in item.findall("enclosure"):
        assert {"url", "type", "length"} == set(enclosure.attrib)
    for guid in item.findall("guid"):
        if guid.get("isPermaLink", "true") == "true":
            assert guid.text.startswith("https://")
    if "item.order" not in document.id and f"{MODULES['content']}encoded" in order:
        position = order.index("description") if "description" in order else -1
        assert position < order.index(f"{MODULES['content']}encoded")
    if "channel.links" not in document.id:
        assert channel.find(f"{ATOM}link").get("rel") == "self"


@pytest.mark.parametrize("document", swept("atom"), ids=lambda each: each.id)
def test_atom_follows_the_musts_of_its_rfc(document):
    root = etree.fromstring(document.data)
    entry = root if root.tag == f"{ATOM}entry" else root.find(f"{ATOM}entry")
    content = entry.find(f"{ATOM}content")
    alternates = [
        (each.get("type"), each.get("hreflang"))
        for each in entry.findall(f"{ATOM}link")
        if each.get("rel", "alternate").rpartition("/")[2] == "alternate"
    ]

    for parent in {root, entry}:
        for name in ("id", "title", "updated"):
            assert len(parent.findall(f"{ATOM}{name}")) == 1
    assert (
        any(each.find(f"{ATOM}author") is not None for each in (root, entry))
        or entry.find(f"{ATOM}source/{ATOM}author") is not None
    )
    for name in ("published", "updated"):
        for date in root.iter(f"{ATOM}{name}"):
            assert INTERNET.fullmatch(date.text)
    assert len(alternates) == len(set(alternates))
    assert content is not None or alternates
    if content is not None and content.get("src"):
        assert entry.find(f"{ATOM}summary") is not None
        assert not content.text
    for construct in (*root.iter(f"{ATOM}title"), *root.iter(f"{ATOM}content")):
        if construct.get("type") == "xhtml":
            assert [child.tag for child in construct] == ["{http://www.w3.org/1999/xhtml}div"]
    assert ":" in entry.findtext(f"{ATOM}id")


@pytest.mark.parametrize("name", FEEDS)
def test_every_date_option_states_the_same_instant(name, articles):
    article = next(each for each in articles if each.updated_at)
    form = FORMATS[name]
    knobs = [knob for knob in form.knobs if knob.name.startswith("date")]

    for knob in knobs:
        for option in knob.options:
            if knob.grade(option) in VALID and option not in {"none", "updated-alone", "day"}:
                back = load(form.dump(article, knobs={knob.name: option}), format=name).article
                assert back.published_at in {article.published_at, None}, option


@pytest.mark.parametrize(
    ("name", "knobs"),
    [("rss", {"updated": "modified"}), ("rss", {"updated": "atom-updated"}), ("atom", {})],
)
def test_the_last_change_comes_back(name, knobs, articles):
    article = next(each for each in articles if each.updated_at)

    back = load(dump(article, format=name, knobs=knobs)).article

    assert back.updated_at == article.updated_at


@pytest.mark.parametrize("option", ["opaque", "url", "url-plain", "tag", "uuid", "number"])
def test_the_guid_is_the_id(option, articles):
    made = document(articles[0], format="rss", knobs={"guid": option})

    assert load(made.data).article.id == made.stated("id")["rss.guid"]


def test_json_feed_loses_nothing_with_its_extension():
    rows = [row for row in covering(FORMATS["json-feed"].knobs) if row.get("extension") == "full"]
    for number, sample in enumerate(generate(240, seed=3, language="")):
        knobs = {**rows[number % len(rows)], "extension": "full"}
        back = load(dump(sample.article, format="json-feed", knobs=knobs)).article
        assert article_to_json(back) == article_to_json(sample.article)


def test_an_article_of_another_publisher_says_whose_it_is(articles):
    first = articles[0]
    other = next(each for each in articles if each.publisher.name != first.publisher.name)

    for name in ("rss", "atom", "json-feed"):
        back = [each.article for each in read(dump([first, other], format=name))]
        assert [each.publisher for each in back] == [first.publisher, other.publisher]


def test_authors_are_inherited_where_all_articles_are_by_them(articles):
    first = articles[0]
    other = next(each for each in articles if each.authors != first.authors)

    for name, knob in (("atom", "author"), ("json-feed", "authors")):
        for several in ([first, first], [first, other]):
            data = dump(several, format=name, knobs={knob: "inherited"})
            back = [each.article for each in read(data)]
            assert [[author.name for author in each.authors] for each in back] == [
                [author.name for author in each.authors] for each in several
            ]


def test_articles_of_several_languages_each_keep_theirs():
    mixed = [sample.article for sample in generate(12, seed=2, language="")]

    for name in ("rss", "atom", "json-feed"):
        back = [each.article.language for each in read(dump(mixed, format=name))]
        assert back == [each.language for each in mixed]


def test_atom_keeps_addresses_of_writers_rights_and_related_articles(articles):
    writer = evolve(articles[0].authors[0], url="https://a.example/w", email="w@a.example")
    rights = Rights(notice="All rights reserved", license_url="https://a.example/terms")
    linked = Related(rel="background", url="https://a.example/x", title="Before")
    article = evolve(articles[0], authors=(writer,), rights=rights, related=(linked,))

    back = load(dump(article, format="atom", knobs={"rights": "entry"})).article

    assert (back.authors[0].url, back.authors[0].email) == (writer.url, writer.email)
    assert back.rights == rights
    assert linked in back.related


def test_a_summary_of_its_own_survives_every_place_of_the_body(articles):
    article = evolve(articles[0], summary="What the council decided, and what it left open.")

    for option in ("encoded", "description", "encoded-alone", "xhtml", "atom"):
        back = load(dump(article, format="rss", knobs={"content": option})).article
        assert back.summary == article.summary
    assert load(dump(article, format="atom")).article.summary == article.summary


def test_ends_of_cdata_sections_in_text_survive(articles):
    article = evolve(articles[0], headline="What ]]> means & why <it> matters")

    for option in ("escaped", "cdata", "decimal", "hexadecimal", "mixed"):
        back = load(dump(article, format="rss", knobs={"title.escaping": option})).article
        assert back.headline == article.headline


WILD = {
    "rss-0.91": (
        b'<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://n.example/rss-0.91.dtd">\n'
        b"<rss version='0.91'><channel><title>Post</title><link>https://p.example/</link>"
        b"<language>en-us</language><item><title>Dam holds</title><link>https://p.example/1</link>"
        b"<description>It held.</description></item></channel></rss>"
    ),
    "rss-1.0": (
        b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        b"xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns='http://purl.org/rss/1.0/'>"
        b"<channel rdf:about='https://p.example/'><title>Post</title><link>https://p.example/</link>"
        b"<dc:language>en-US</dc:language></channel><item rdf:about='https://p.example/1'>"
        b"<title>Dam holds</title><link>https://p.example/1</link><description>It held.</description>"
        b"<dc:date>2025-05-16T13:57:00+02:00</dc:date></item></rdf:RDF>"
    ),
    "atom-0.3": (
        b"<feed version='0.3' xmlns='http://purl.org/atom/ns#' xml:lang='en-US'><title>Post</title>"
        b"<link rel='alternate' href='https://p.example/'/><entry><title>Dam holds</title>"
        b"<link rel='alternate' href='https://p.example/1'/><id>https://p.example/1</id>"
        b"<issued>2025-05-16T13:57:00+02:00</issued>"
        b"<content mode='escaped' type='text/html'>&lt;p&gt;It held.&lt;/p&gt;</content></entry></feed>"
    ),
}


@pytest.mark.parametrize("kind", WILD)
def test_old_kinds_of_feeds_are_read(kind):
    loaded = load(WILD[kind])
    article = loaded.article

    assert loaded.findings == ()
    assert (article.headline, article.url) == ("Dam holds", "https://p.example/1")
    assert (article.language, article.publisher.name) == ("en-US", "Post")
    assert [block.text for block in article.body] == ["It held."]


def test_an_undeclared_entity_is_read_and_reported_in_its_place(articles):
    data = dump(articles[0], format="rss").replace(b"</title>", b"&nbsp;x</title>", 1)

    (loaded,) = read(data)

    assert [each.code for each in loaded.findings] == ["FED004"]
    place = loaded.findings[0].location
    line = data.splitlines()[place.line - 1]
    assert b"&nbsp;" in line
    assert line.find(b"&nbsp;") < place.column <= line.find(b"&nbsp;") + 8
    assert loaded.article.publisher.name.endswith("\u00a0x")


def test_a_feed_that_breaks_off_gives_what_is_there(articles):
    data = dump(articles[:3], format="rss")

    found = list(read(data[: len(data) * 2 // 3], format="rss"))

    assert found[0].article.headline == articles[0].headline
    assert found[0].findings[0].code == "FED004"


@pytest.mark.parametrize(
    "declared",
    [
        b'<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">',
        b'<!ENTITY a SYSTEM "file:///etc/hostname">',
        b'<!ENTITY % p SYSTEM "https://a.example/x.dtd"> %p;',
    ],
)
def test_declared_entities_are_refused(declared, articles):
    data = dump(articles[0], format="rss").replace(
        b"<rss", b"<!DOCTYPE rss [" + declared + b"]><rss", 1
    )

    (loaded,) = read(data, format="rss")

    assert loaded.article is None
    assert "SEC008" in [each.code for each in loaded.findings]


def test_nesting_is_bounded():
    data = b"<rss><channel>" + b"<item>" * 5000 + b"</item>" * 5000 + b"</channel></rss>"

    found = list(read(data, format="rss"))

    assert found[0].findings[0].code == "RUN003"


@pytest.mark.parametrize(
    "piece",
    ["<a href=", "<p><a href='x'>", 'src="a', "<![CDATA[", "<!--", "<item>", "&nbsp;", "]]>", "a "],
)
@pytest.mark.parametrize("shape", ["escaped", "raw"])
def test_feeds_are_read_in_linear_time(piece, shape):
    """Twice the text may take at most four times as long, by the best of three."""

    def cost(count):
        text = piece * count
        text = text.replace("&", "&amp;").replace("<", "&lt;") if shape == "escaped" else text
        inner = f"<title>A</title><description>{text}</description><pubDate>{text}</pubDate>"
        feed = f"<rss><channel><item xml:base='https://a.example/'>{inner}</item></channel></rss>"
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            for loaded in read(feed.encode(), format="rss"):
                loaded.locate("/body/0/text")
            best = min(best, time.process_time() - start)
        return best

    once, twice = cost(4000), cost(8000)

    assert twice < 4 * once + 0.05, f"{once:.3f} s, then {twice:.3f} s"


def test_parts_are_found_in_the_source(articles):
    data = dump(articles[:3], format="rss")
    lines = data.decode().split("\n")

    for item, loaded in enumerate(read(data)):
        at = loaded.locate("/headline")
        assert lines[at.line - 1][at.column - 1 :].startswith(
            articles[item].headline.split("’")[0][:20]
        )
        assert "<pubDate>" in lines[loaded.locate("/published_at").line - 1]
        assert at.record == item


def test_an_id_that_is_a_number_is_read_with_a_finding(articles):
    data = dump(articles[0], format="json-feed", knobs={"id": "as-number"})

    (loaded,) = read(data, format="json-feed")

    assert loaded.article.id.isdecimal()
    assert [(each.code, each.path) for each in loaded.findings] == [("SCH002", "/id")]
    assert b'"id"' in data.splitlines()[loaded.findings[0].location.line - 1]


@pytest.mark.parametrize("kind", HAZARDS.names)
@pytest.mark.parametrize("name", FEEDS)
def test_hazards_come_back_and_are_stated(name, kind, articles):
    hazard = HAZARDS[kind]
    for number, value in enumerate(hazard.values if NIGHTLY else hazard.values[::4]):
        article = hazard.plant(articles[number % len(articles)], value.text)
        if is_valid(article_to_json(article)):
            for law in FORMAT_LAWS[1:4]:
                law(FORMATS[name], article, {})


@pytest.mark.parametrize("layout", ["indented", "minified"])
def test_parts_of_a_json_feed_are_found_in_the_source(layout, articles):
    data = dump(articles[:3], format="json-feed", knobs={"layout": layout})
    lines = data.decode().split("\n")

    for item, loaded in enumerate(read(data)):
        at = loaded.locate("/headline")
        assert lines[at.line - 1][at.column - 1 :].startswith(f'"{articles[item].headline[:20]}')
        assert data[at.offset :].startswith(f'"{articles[item].headline[:20]}'.encode())
        assert at.record == item


def test_many_items_without_an_id_are_found_in_linear_time():
    data = b'{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": ['
    data += b",\n".join([b'{"title": "A"}'] * 4_000) + b"]}"

    start = time.process_time()
    found = [loaded.findings[0].location.line for loaded in read(data, format="json-feed")]

    assert found == list(range(1, 4_001))
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("en-us", "en-US"),
        ("EN", "en"),
        ("pt_br", "pt-BR"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("es-419", "es-419"),
        ("english, american", None),
        ("", None),
        (None, None),
    ],
)
def test_language_tags_are_spelt_as_bcp_47_spells_them(said, tag):
    assert language_of(said) == tag


@pytest.mark.parametrize(
    "rights",
    [
        Rights(holder="The Post", year=2024),
        Rights(holder="The Post"),
        Rights(notice="All rights reserved."),
    ],
)
def test_a_copyright_notice_is_read_as_it_was_written(rights):
    assert rights_of(notice_of(rights)) == rights


def test_a_news_sitemap_states_two_letters_of_the_language():
    (sample,) = generate(1, seed=1, language="en-US")

    assert b"<news:language>en</news:language>" in dump(sample.article, format="news-sitemap")


def test_what_is_published_in_utc_is_so(articles):
    back = load(dump(articles[0], format="atom", knobs={"date.form": "utc"})).article

    assert back.published_at.tzinfo == UTC
