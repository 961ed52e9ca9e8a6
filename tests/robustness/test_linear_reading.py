"""Reading is linear in every format's own syntax, however it is nested, repeated or left open."""

import gc
import html
import json
import os
import time
from functools import cache

import pytest
from attrs import evolve

from newsfixtures import Validator
from newsfixtures.article import Article, Paragraph
from newsfixtures.formats import FORMATS
from newsfixtures.formats._html.body import blocks_of
from newsfixtures.sweeps import sweep

NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
SIZE = 120_000 if NIGHTLY else 24_000
NOISE = 0.05
SLOWEST = 2.0
"""How many seconds a megabyte may take."""
ENTRY = '<article class="live-entry"><time datetime="2025-05-16T10:00:00Z">a</time>'
HTML = {
    "open paragraphs": "<p>",
    "open boxes": "<div>",
    "open bold": "<b>a",
    "open links": "<a href=x>a",
    "crossed": "<b><i><p>a",
    "open tables": "<table><tr><td>a",
    "open lists": "<ul><li>a",
    "open quotes": "<blockquote><cite>a",
    "open figures": "<figure><img src=a><figcaption>a",
    "open entries": ENTRY,
    "open asides": "<aside class='notice'>a",
    "closings": "</p>",
    "angles": "<",
    "open tags": "<p ",
    "attributes": " a=b",
    "comments": "<!--",
    "references": "&amp;",
    "open references": "&a",
    "scripts": "<script>a</script>",
    "data": '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    "metas": '<meta name="author" content="a">',
    "times": '<time datetime="2025-05-16T10:00:00Z">a</time>',
    "breaks": "a<br>",
    "pictures": '<img src="a.jpg" alt="b">',
    "grafs": "<p>It held.</p>",
}
XML = {
    "elements": "<a/>",
    "open elements": "<a>",
    "namespaces": "<x:a xmlns:x='u'/>",
    "references": "&amp;",
    "entities": "&bogus;",
    "sections": "<![CDATA[a]]>",
    "open sections": "<![CDATA[",
    "comments": "<!--a-->",
    "open comments": "<!-- ",
    "instructions": "<?a?>",
    "angles": "<",
    "ends": "]]>",
    "numbers": "&#xD800;",
    "controls": "\x01",
    "lines": "\n",
    "bases": "<a xml:base='b/'>",
    "boxes": "&lt;div&gt;",
}
JSON = {
    "letters": "a",
    "members": '","a":"b',
    "quotes": '\\"',
    "escapes": "\\u0041",
    "halves": "\\ud800",
    "blanks": " ",
    "marks": "\u0301",
    "boxes": "<div>",
    "grafs": "<p>a</p>",
}
MARKDOWN = {
    "brackets": "[",
    "pictures": "![",
    "links": "[a](b) ",
    "open links": "[a](",
    "stars": "*a ",
    "crossed": "*_",
    "ticks": "`",
    "quotes": "> ",
    "quoted lines": "> a\n",
    "lists": "- ",
    "items": "- a\n",
    "headings": "# a\n",
    "tables": "| a | b |\n|---|---|\n",
    "definitions": "[a]: b\n",
    "tags": "<b ",
    "lines": "a\n",
    "blanks": " ",
    "escapes": "\\*",
}
ARTICLE = Article(
    id="urn:x:1", headline="It held", language="en", body=(Paragraph(text="It held again."),)
)
KINDS = {"html": HTML, "xml": XML, "json": JSON, "markdown": MARKDOWN}


def kind(form):
    found = (each for each in ("markdown", "html", "json", "xml") if each in form.media_type)
    return next(found, "json" if "ndjson" in form.media_type else "text")


CASES = [(form.name, family) for form in FORMATS for family in KINDS.get(kind(form), ())]


@cache
def around(name):
    """Return what stands before and behind the place in a boring document for adverse text."""
    document = next(iter(sweep(format=name)))
    text = document.data.decode()
    texts = (*(each.text for each in document.markers()), document.article.headline)
    shown = (form(each) for each in texts for form in (str, html.escape, _quoted))
    at = next(text.find(each) for each in shown if each in text)
    return text[:at], text[at:]


def _quoted(text):
    return json.dumps(text, ensure_ascii=False)[1:-1]


def cost(read, data, rounds=1):
    """Return the best time of some, without the collector's, which grows with other tests."""
    best = float("inf")
    gc.disable()
    try:
        for _ in range(rounds):
            start = time.process_time()
            read(data)
            best = min(best, time.process_time() - start)
    finally:
        gc.enable()
    return best


def check_doubled(read, made, size):
    """Ask for twice the *size* in at most 2.6 times the time, beyond what is noise."""
    for rounds in (1, 3):
        twice = cost(read, made(2 * size), rounds)
        if twice <= NOISE:
            return
        once = cost(read, made(size), rounds)
        if twice <= 2.6 * once + NOISE:
            return
    pytest.fail(f"{once:.3f} s, then {twice:.3f} s")


def check_linear(read, made):
    """Ask for linear time, and for speed."""
    check_doubled(read, made, SIZE)
    if NIGHTLY:
        assert cost(read, made(1_000_000)) <= SLOWEST


@pytest.mark.parametrize(("name", "family"), CASES)
def test_loaders_are_linear(name, family):
    before, behind = around(name)
    part = KINDS[kind(FORMATS[name])][family]

    def read(data):
        for loaded in FORMATS[name].load(data, file="f"):
            loaded.locate("/headline")
            loaded.locate("/body/0/text", (0, 1))

    check_linear(read, lambda size: f"{before}{part * (size // len(part))}{behind}".encode())


@pytest.mark.parametrize("family", HTML)
def test_fragments_are_linear(family):
    part = HTML[family]

    check_linear(blocks_of, lambda size: part * (size // len(part)))


@pytest.mark.parametrize("inside", ["x ", "<p>a</p>", "<time>a</time>"])
@pytest.mark.parametrize(
    "opened", [ENTRY, "<table><tr><td>", "<figure><img src=a><figcaption>", "<div>"]
)
def test_much_that_nests_deep_is_read_once(opened, inside):
    """What is bounded in depth must not be read again for each level."""
    fragment = opened * 600 + inside * (200_000 // len(inside)) + "<p>x"

    assert cost(blocks_of, fragment) < SLOWEST


def located(loaded):
    """Ask for as many places as there are grafs."""
    for each in loaded:
        each.locate("/headline")
        for number in range(len(each.article.body)):
            each.locate(f"/body/{number}/text", (3, 5))


def loaded_from(name, articles):
    return list(FORMATS[name].load(FORMATS[name].dump(articles), file="f"))


@pytest.mark.parametrize("name", [form.name for form in FORMATS])
def test_places_in_one_article_are_linear(name):
    def made(size):
        grafs = tuple(Paragraph(text=f"Graf {number} held.") for number in range(size))
        return loaded_from(name, evolve(ARTICLE, body=grafs))

    check_doubled(located, made, 1600)


@pytest.mark.parametrize("name", [form.name for form in FORMATS if form.many])
def test_places_in_many_articles_are_linear(name):
    def made(size):
        urls = (f"https://a.example/{number}" for number in range(size))
        return loaded_from(name, [evolve(ARTICLE, id=url, url=url) for url in urls])

    check_doubled(located, made, 800)


@pytest.mark.parametrize("name", ["json", "cc-news", "rss"])
def test_many_findings_are_reported_in_linear_time(name):
    validator = Validator()
    faulty = evolve(ARTICLE, body=(Paragraph(text="It held &amp;amp; again."),))

    def read(loaded):
        found = sum(len(validator.check(each).findings) for each in loaded)
        assert found >= len(loaded)

    check_doubled(read, lambda size: loaded_from(name, [faulty] * size), 250)


def test_what_nests_beyond_bounds_is_said_to_be_lost():
    assert blocks_of("<div>" * 1500 + "x" + "</div>" * 1500 + "<p>y").blocks[-1].text == "y"
    assert "deep" in blocks_of("<div>" * 9999 + "x").losses[0]
