"""News pages: other readers find what we state, decoys do not win, hostile text stays text."""

import json
import os
import random
from functools import partial

import extruct
import html5lib
import pytest
from attrs import evolve

from newsfixtures.article import Author, Paragraph
from newsfixtures.formats import FORMATS
from newsfixtures.newsroom import generate, sample_at
from newsfixtures.schema import article_to_json, problems
from newsfixtures.sweeps import covering, sweep
from newsfixtures.testing import is_legal

NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
FORM = FORMATS["html"]
HOSTILE = (
    "</script><script>alert(1)</script><!-- ]]> --> \"'&amp; </title><img src=x onerror=alert(1)>"
)
KNOBS = [{}, *({knob.name: option} for knob in FORM.knobs for option in knob.options[1:])]


def test_there_are_as_many_knobs_and_documents_as_promised():
    assert len(FORM.knobs) >= 60
    assert sum(1 for _ in sweep(format="html")) >= 150


def test_the_outlets_lay_out_their_pages_in_several_ways():
    from newsfixtures.outlets import OUTLETS

    layouts = {FORM.options({}, outlet)["layout"] for outlet in OUTLETS}

    assert len(layouts) >= 6
    assert all("html" in outlet.habits for outlet in OUTLETS)


@pytest.fixture(scope="module")
def swept():
    return list(sweep(format="html"))


def decoded(document):
    from newsfixtures.formats._decoding import decoded as read

    return read(document.data).text


def flat(value):
    values = value if isinstance(value, list) else [value]
    for each in values:
        yield each
        if isinstance(each, dict):
            yield from flat(each.get("@graph", []))
            yield from flat(each.get("mainEntity", []))


def test_extruct_reads_the_same_json_ld(swept):
    for document in swept[::3]:
        stated = document.stated("headline").get("jsonld.headline")
        if stated is None or document.knobs.keys() & {
            "jsonld.terms",
            "jsonld.lists",
            "jsonld.type",
        }:
            continue
        found = extruct.extract(decoded(document), syntaxes=["json-ld"])["json-ld"]
        titles = [
            each.get("headline") or each.get("name")
            for each in flat(found)
            if isinstance(each, dict)
        ]
        titles = [each["@value"] if isinstance(each, dict) else each for each in titles]

        assert stated in titles, document.id


def test_extruct_reads_the_same_open_graph(swept):
    for document in swept[::3]:
        stated = document.stated("headline").get("meta.og-title")
        if stated is None or document.knobs.get("meta.og") == "name":
            continue
        (found,) = extruct.extract(decoded(document), syntaxes=["opengraph"])["opengraph"]

        assert ("og:title", stated) in [
            (name, " ".join(value.split())) for name, value in found["properties"]
        ], document.id


def test_extruct_reads_the_microdata():
    knobs = {"layout": "microdata", "headline.element": "itemprop", "time.markup": "microdata",
             "byline.form": "microdata", "body.wrapper": "itemprop"}  # fmt: skip
    article = sample_at(8).article
    document = FORM.document(article, knobs=knobs)
    (found,) = extruct.extract(document.data.decode(), syntaxes=["microdata"])["microdata"]

    assert found["type"] == "https://schema.org/NewsArticle"
    assert found["properties"]["headline"] == article.headline
    assert found["properties"]["datePublished"] == article.published_at.isoformat()
    assert article.body[0].text[:40] in found["properties"]["articleBody"]


def exact(value):
    return len(value) > 16 and value[-6] in "+-"


def test_the_most_exact_date_that_is_stated_comes_back():
    rows = [*KNOBS, *covering(FORM.knobs)]
    articles = [sample.article for sample in generate(24, seed=4)]
    for number, knobs in enumerate(rows[:: 1 if NIGHTLY else 9]):
        if any(
            knob.grade(knobs[knob.name]) == "broken" for knob in FORM.knobs if knob.name in knobs
        ):
            continue
        document = FORM.document(articles[number % 24], knobs=knobs)
        stated = document.stated("published_at").values()
        (loaded,) = FORM.load(document.data)
        moment, raw = loaded.article.published_at, loaded.article.provenance.raw_dates

        if any(map(exact, stated)):
            assert moment is not None, knobs
            assert abs((moment - document.article.published_at).total_seconds()) < 60, knobs
        elif stated:
            assert raw["published_at"].value == max(stated, key=len), knobs
        else:
            assert moment is None


ENDS = ("9999-12-31T23:59:00", "9999-12-31T23:59:00+00:00", "9999-12-31T23:59:00-05:00")


@pytest.mark.parametrize("meta", ENDS)
@pytest.mark.parametrize("data", [*ENDS, "2025-05-16T13:57:00", "2025-05-16T13:57:00+02:00"])
def test_the_last_day_of_the_calendar_is_read(meta, data):
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": data}
    page = (
        f'<meta property="article:published_time" content="{meta}">'
        f'<script type="application/ld+json">{json.dumps(node)}</script>'
        "<article><h1>Dam holds</h1><p>It held on Friday.</p></article>"
    )
    (loaded,) = FORM.load(page.encode())
    article = loaded.article

    stated = article.published_at or article.provenance.raw_dates["published_at"].value
    assert str(stated).startswith(data[:10])


def test_writers_come_back_from_the_byline_where_json_ld_has_them_in_one_text():
    article = next(
        sample.article for sample in generate(99, seed=1) if len(sample.article.authors) == 2
    )
    for option in ("string", "joined", "organization"):
        (loaded,) = FORM.load(FORM.dump(article, knobs={"jsonld.author": option}))

        assert [each.name for each in loaded.article.authors] == [
            each.name for each in article.authors
        ]


def hostile_article():
    article = sample_at(8).article
    return evolve(
        article,
        headline=HOSTILE,
        byline=f"By {HOSTILE}",
        authors=(Author(name=HOSTILE),),
        keywords=(HOSTILE,),
        body=(Paragraph(text=HOSTILE), *article.body),
        media=tuple(evolve(item, caption=HOSTILE, alt=HOSTILE) for item in article.media),
    )


@pytest.mark.parametrize(
    "knobs", list(filter(partial(is_legal, FORM), KNOBS[:: 1 if NIGHTLY else 6])), ids=str
)
def test_hostile_text_adds_no_element(knobs):
    def elements(data):
        from newsfixtures.formats._decoding import decoded as read

        return [
            each.tag for each in html5lib.parse(read(data).text, namespaceHTMLElements=False).iter()
        ]

    hostile = hostile_article()
    plain = evolve(
        hostile, headline="h", byline="By h", authors=(Author(name="h"),), keywords=("h",),
        body=(Paragraph(text="h"), *hostile.body[1:]),
        media=tuple(evolve(item, caption="h", alt="h") for item in hostile.media),
    )  # fmt: skip
    bad = FORM.dump(hostile, knobs=knobs)

    found, due = elements(bad), elements(FORM.dump(plain, knobs=knobs))
    assert found.count("script") == due.count("script")
    assert found.count("img") == due.count("img")
    (loaded,) = FORM.load(bad)
    assert loaded.article.headline == HOSTILE or "headline" in FORM.altered(knobs)


def test_hostile_text_is_json_in_a_script():
    data = FORM.dump(hostile_article(), knobs={"jsonld.body": "text"}).decode()
    script = data.partition('<script type="application/ld+json">')[2].partition("</script>")[0]

    assert json.loads(script)["headline"] == HOSTILE
    assert "<" not in script
    assert "]]>" not in script


def mutated(data, chance):
    whole = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(whole))
        kind = chance.randrange(4)
        if kind == 0:
            whole[at] = chance.randrange(256)
        elif kind == 1:
            del whole[at : at + chance.randrange(200)]
        elif kind == 2:
            start = chance.randrange(len(whole))
            whole[at:at] = whole[start : start + chance.randrange(300)]
        else:
            whole[at:at] = chance.choice(
                (b"<", b"</", b"<!--", b"&#x110000;", b"\0", b'"', b"<table>", b"]]>", b"\xff")
            )
    return bytes(whole)


@pytest.mark.parametrize("name", ["html", "json-ld"])
def test_mutated_documents_are_read_or_refused(name):
    chance = random.Random(name)
    form = FORMATS[name]
    rows = covering(form.knobs)
    samples = list(generate(40, seed=12))
    documents = [
        form.dump(sample.article, knobs=rows[at % len(rows)]) for at, sample in enumerate(samples)
    ]
    for number in range(50_000 if NIGHTLY else 1_000):
        for loaded in form.load(mutated(documents[number % 40], chance)):
            assert loaded.article or loaded.findings
            if loaded.article:
                assert problems(article_to_json(loaded.article)) == ()
                loaded.locate("/headline", (0, 1))


FOREIGN = """<!DOCTYPE html><html lang="en-GB" class="no-js"><head><meta charset="UTF-8"><title>Harbour bridge to close for a month &#8211; The Tern Gazette</title>
<meta name="description" content="Drivers face detours of 40 minutes while the deck is replaced."><link rel="canonical" href="https://tern.example/2026/03/bridge/">
<meta property="og:title" content="Harbour bridge to close for a month"><meta property="og:image" content="https://tern.example/bridge.jpg">
<meta property="article:published_time" content="2026-03-04T09:15:00+00:00">
<script type="application/ld+json" class="schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://tern.example/2026/03/bridge/#article","isPartOf":{"@id":"https://tern.example/2026/03/bridge/"},"author":{"name":"Ida Moss","@id":"https://tern.example/#/schema/person/1"},"headline":"Harbour bridge to close for a month","datePublished":"2026-03-04T09:15:00+00:00","dateModified":"2026-03-05T10:00:00+00:00","publisher":{"@id":"https://tern.example/#organization"}},{"@type":"Organization","@id":"https://tern.example/#organization","name":"The Tern Gazette","url":"https://tern.example/"}]}</script></head>
<body class="post-template-default single single-post"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><h1 class="site-title"><a href="/">The Tern Gazette</a></h1><nav><ul><li>News</li></ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main"><article id="post-17" class="post-17 post type-post hentry category-news">
<header class="entry-header"><h1 class="entry-title">Harbour bridge to close for a month</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2026-03-04T09:15:00+00:00">4 March 2026</time></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/ida">Ida Moss</a></span></span></div></header>
<figure class="post-thumbnail"><img src="https://tern.example/bridge.jpg" alt="The bridge" width="800" height="600"></figure>
<div class="entry-content"><p>The harbour bridge will close on Monday for a month, the council said.</p><div class="sharedaddy sd-block"><h3>Share this:</h3></div>
<p>Drivers face <a href="https://tern.example/detours">detours</a> of 40&nbsp;minutes.</p><h2 class="wp-block-heading">Ferries</h2><ul class="wp-block-list"><li>Every ten minutes</li><li>Free for residents</li></ul>
<blockquote class="wp-block-quote"><p>We had no choice.</p><cite>Pat Lorne, councillor</cite></blockquote>
<figure class="wp-block-image"><img src="/deck.jpg"><figcaption class="wp-element-caption">The deck. Photo: Ada Rook</figcaption></figure><p></p></div>
<footer class="entry-footer"><span class="cat-links">News</span></footer></article>
<div id="comments" class="comments-area"><ol><li><article class="comment-body"><p>About time</p></article></li></ol></div></main></div>
<aside id="secondary" class="widget-area"><h2>Recent Posts</h2></aside><footer class="site-footer">© 2026</footer></div></body></html>
"""


def test_a_page_of_a_common_publishing_system_is_read_as_readers_read_it():
    (loaded,) = FORM.load(FOREIGN.encode())
    article = loaded.article

    assert article.headline == "Harbour bridge to close for a month"
    assert article.dek == "Drivers face detours of 40 minutes while the deck is replaced."
    assert [author.name for author in article.authors] == ["Ida Moss"]
    assert article.published_at.isoformat() == "2026-03-04T09:15:00+00:00"
    assert article.updated_at.isoformat() == "2026-03-05T10:00:00+00:00"
    assert article.publisher.name == "The Tern Gazette"
    assert [block.type for block in article.body] == [
        "paragraph",
        "paragraph",
        "heading",
        "list",
        "quote",
        "image",
    ]
    assert article.body[4].speaker.name == "Pat Lorne"
    assert article.body[4].speaker.role == "councillor"
    assert [item.url for item in article.media] == [
        "https://tern.example/bridge.jpg",
        "https://tern.example/deck.jpg",
    ]
    assert (article.media[1].caption, article.media[1].credit) == ("The deck.", "Ada Rook")
    assert loaded.losses == ("chrome",)
    assert loaded.locate("/body/0/text", (4, 11)).line == 11
