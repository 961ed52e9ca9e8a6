"""Every rule about documents keeps every law: on small documents, and on those of the formats."""

import os
import time
from itertools import chain

import pytest

from newsfixtures.choice import SeededChooser
from newsfixtures.findings import Severity
from newsfixtures.formats import FORMATS, Source
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.rules._examining import hits_in
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._pages import page
from newsfixtures.sweeps import pairs, sweep
from newsfixtures.testing import DOCUMENT_LAWS, example_source, rules_under_test, spoiled
from newsfixtures.testing._document_laws import keeps_its_documents, silent_on_sound_documents

RULES = [rule for rule in rules_under_test() if rule.documents is not None]
NAMES = [form.name for form in FORMATS if form.kind]
NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
ALL = sorted({locale.tag for locale in LOCALES if locale.written} - {"en"})
LANGUAGES = ALL if NIGHTLY else ["en-US", "de", "ar", "ja"]
TURNS = 8 if NIGHTLY else 2
WITHOUT_CHOICE = {"silent_on_sound_documents", "spoils_the_same_twice", "keeps_its_documents"}


def dated(day, weekday, hour):
    return item(date=f"<pubDate>{weekday}, {day} May 2025 {hour}:57:00 +0200</pubDate>")


SMALL = [
    page(),
    page(language="de"),
    page(body="<p>The café’s wall held on Friday, the council said.</p>"),
    rss(),
    atom(),
    page(
        head='<meta property="og:image" content="https://velmora.example/media/dam.jpg">',
        body='<p>It held.</p><img src="https://velmora.example/media/dam.jpg?w=9" alt="The dam">',
    ),
    rss(
        item(more='<enclosure url="https://velmora.example/a/b.jpg" type="image/jpeg" length="9"/>')
    ),
    rss(
        dated(16, "Fri", 10),
        dated(15, "Thu", 11),
        dated(14, "Wed", 12),
        channel="<language>fr</language><lastBuildDate>Fri, 16 May 2025 20:57:00 +0200</lastBuildDate>",
    ),
    rss(
        item(
            content="<content:encoded><![CDATA[<p>"
            + "The dam held once more, engineers said. " * 12
            + "</p>]]></content:encoded>"
        )
    ),
]


@pytest.fixture(scope="module")
def sources():
    """Small documents, and generated ones of every format that rules look at."""
    found = [example_source(each) for each in SMALL]
    for number, language in enumerate(LANGUAGES):
        articles = [sample.article for sample in generate(3, seed=number, language=language)]
        for name in NAMES:
            several = articles if FORMATS[name].many else articles[:1]
            found.append(Source(FORMATS[name].dump(several), FORMATS[name].kind))
    return found


@pytest.mark.parametrize("law", DOCUMENT_LAWS, ids=lambda law: law.__name__)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_keeps_law(rule, law, sources):
    several = sources[:1] if law is keeps_its_documents else sources
    turns = 1 if law.__name__ in WITHOUT_CHOICE else TURNS
    for index, source in enumerate(several):
        for turn in range(turns):
            law(rule, source, SeededChooser(7, 10 * index + turn))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_some_document_can_be_spoilt(rule, sources):
    assert any(spoiled(rule, each, SeededChooser(1)) for each in sources)


@pytest.mark.parametrize("name", NAMES)
def test_no_rule_fires_on_what_its_standard_allows(name):
    documents = chain(sweep(format=name), pairs(format=name) if NIGHTLY else ())
    for document in documents:
        source = Source(document.data, FORMATS[name].kind)
        for rule in RULES:
            held = hits_in(rule, source) if rule.severity is not Severity.INFO else ()
            assert not held, f"{document.id}: {rule.code} {held}"


@pytest.mark.parametrize("name", NAMES)
def test_no_rule_at_all_fires_on_boring_documents(name):
    for language in ALL:
        for sample in generate(40 if NIGHTLY else 3, seed=11, language=language):
            source = Source(FORMATS[name].dump(sample.article), FORMATS[name].kind)
            for rule in RULES:
                if rule.severity is not Severity.INFO:
                    silent_on_sound_documents(rule, source, SeededChooser(1))


HOSTILE = {
    "openings": "<",
    "tags": "<a>",
    "comments": "<!--",
    "sections": "<![CDATA[",
    "items": "<item>",
    "entries": "<entry><link>",
    "quotes": "<a b=\"<a c='",
    "attributes": " a=b",
    "scripts": '<script type="application/ld+json">',
    "data": '<script type="application/ld+json">{"@type":"Article","datePublished":"',
    "objects": '{"a":',
    "metas": '<meta property="article:published_time" content="1 Jan',
    "dated": "<item><pubDate>Fri, 16 May 2025</pubDate></item>",
    "dates": "<item><pubDate>Fri, 16 May 2025 ",
    "references": "&#xD800;",
    "entities": '<!ENTITY a "&b;',
    "doctypes": "<!DOCTYPE a [",
    "ampersands": "&amp;amp;lt;p&gt;",
    "links": '<link rel="canonical" href="/a">',
    "articles": "<article><h2>a</h2></article>",
    "divisions": "<div>",
    "styles": '<p style="display:none">a b c',
    "times": '<time datetime="2025">',
    "images": "<img width=1 height=1 src=a>",
    "blanks": " \n",
}


@pytest.mark.parametrize("family", HOSTILE)
@pytest.mark.parametrize("kind", ["page", "feed"])
def test_every_rule_is_linear(family, kind):
    """Twice the text may take at most four times as long."""

    def cost(repeats):
        head = "<!DOCTYPE html><html><article>" if kind == "page" else "<rss><channel>"
        data = (head + HOSTILE[family] * repeats).encode()
        best = float("inf")
        for _ in range(2):
            start = time.process_time()
            source = Source(data, kind)
            for rule in RULES:
                for hit in hits_in(rule, source):
                    source.at(hit.span[0])
            best = min(best, time.process_time() - start)
        return best

    once, twice = cost(1500), cost(3000)

    assert twice < 4 * once + 0.1, f"{once:.3f} s, then {twice:.3f} s"


@pytest.mark.parametrize("kind", ["page", "feed"])
@pytest.mark.parametrize(
    "data", [b"", b"\0", b"<", b"\xff\xfe<", b"{", b'{"a', b"<a", b"&#", b"]]>"]
)
def test_any_bytes_are_looked_at(data, kind):
    source = Source(data, kind)
    for rule in RULES:
        for hit in hits_in(rule, source):
            assert source.at(hit.span[0]).line
