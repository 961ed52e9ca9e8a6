"""The shared body: every block and mark as HTML and back, and foreign HTML as it comes."""

from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsfixtures import article as model
from newsfixtures.formats._html.body import blocks_of, body_html, kept
from newsfixtures.formats._html.text import all_plain, escaped, folded, inline_html
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.schema import article_to_json, problems

AT = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
MARKED = "The dam held, she said."
MARKS = (
    model.Mark(start=0, end=12, kind="strong"),
    model.Mark(start=4, end=7, kind="em"),
    model.Mark(start=4, end=7, kind="code"),
    model.Mark(start=14, end=17, kind="entity", ref="person-1"),
    model.Mark(start=18, end=22, kind="link", href='https://a.example/?a=1&b="2"'),
)
BLOCKS = (
    model.Paragraph(text="5 < 6 & 7 > 2\nsecond line", id="p-1"),
    model.Paragraph(text=MARKED, marks=MARKS),
    model.LabelledParagraph(label="Details", role="details", text=MARKED, marks=MARKS),
    model.LabelledParagraph(label="What's next", role="whats_next"),
    model.Heading(level=4, text="A crosshead"),
    model.Quote(text="We stay.", style="pull", language="fr", translated=True, source_ref="s-1",
                speaker=model.Speaker(name="Ana Petrov", role="mayor", org="Town", person_ref="p")),
    model.Quote(text="We stay.", speaker=model.Speaker(name="Ana Petrov", org="Town")),
    model.ListBlock(items=(model.ListItem(text=MARKED, marks=MARKS), model.ListItem(text="b")), ordered=True),
    model.ImageBlock(media_ref="image-1"),
    model.ImageBlock(media_ref="image-1", caption="Another <cutline>", credit="B"),
    model.GalleryBlock(media_refs=("image-1", "image-2", "image-3")),
    model.VideoBlock(media_ref="video-1"),
    model.AudioBlock(media_ref="audio-1"),
    model.Embed(url="https://posts.example/1", provider="Posts", caption="A post"),
    model.Table(rows=(("a", ""), ("c & d", "e")), header=("h", "i"), caption="A table"),
    model.Table(rows=(("a",),)),
    model.NoticeBlock(notice_ref="notice-1"),
    model.RelatedLink(related_ref="https://a.example/2"),
    model.Divider(id="d"),
    model.RawHtml(html="<b>\n  odd</b>"),
    model.LiveEntry(id="entry-1", published_at=AT, updated_at=AT, headline="Now", key_event=True, pinned=True,
                    authors=(model.Author(name="Ana Petrov", url="https://a.example/ana"), model.Author(name="B")),
                    body=(model.Paragraph(text="It holds."), model.Heading(level=3, text="More"))),
)  # fmt: skip
ARTICLE = model.Article(
    id="urn:a",
    language="en",
    headline="Dam holds",
    body=BLOCKS,
    media=(
        model.Image(id="image-1", url="https://a.example/1.jpg", alt="", caption="C.", credit="A",
                    width=16, height=9, kind="map", origin="stock"),
        model.Image(id="image-2", url="https://a.example/2.jpg", alt="A dam"),
        model.Image(id="image-3", url="https://a.example/3.jpg"),
        model.Video(id="video-1", url="https://a.example/4.mp4", mime="video/mp4", width=16, duration=12.5),
        model.Audio(id="audio-1", url="https://a.example/5.mp3", caption="Heard"),
    ),
    notices=(model.Notice(id="notice-1", kind="correction", text="It was 5 < 6.", at=AT, version=2),),
    related=(model.Related(rel="series", url="https://a.example/2", title="Before", id="urn:2"),),
)  # fmt: skip


def back(article, fragment=None):
    read = blocks_of(body_html(article) if fragment is None else fragment)
    assert read.losses == ()
    return read


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.type)
def test_every_block_comes_back_whole(block):
    article = model.Article(id="urn:a", language="en", headline="h", body=(block,), media=ARTICLE.media,
                            notices=ARTICLE.notices, related=ARTICLE.related)  # fmt: skip
    read = back(article)

    if not (isinstance(block, model.ImageBlock) and block.caption):
        assert read.blocks == (block,)
    assert read.blocks == kept(article).body
    assert set(read.media) <= {*ARTICLE.media, *kept(article).media}


def test_a_whole_body_comes_back_as_promised():
    read, due = back(ARTICLE), kept(ARTICLE)

    assert (read.blocks, read.media, read.notices, read.related) == (
        due.body, due.media, due.notices, due.related
    )  # fmt: skip
    assert read.blocks == BLOCKS
    assert read.media == ARTICLE.media


@pytest.mark.parametrize("language", [locale.tag for locale in LOCALES if locale.written])
def test_bodies_of_every_language_come_back(language):
    for sample in generate(60, seed=3, language=language):
        article = sample.article
        read, due = back(article), kept(article)

        assert read.blocks == due.body
        assert read.blocks == article.body
        assert read.media == due.media
        assert read.notices == due.notices


LETTERS = st.text(st.sampled_from("ab \n\t\r&<>\"'\0\x1f\u00a0\ud800é字"), max_size=30)
DRAWN = st.builds(
    model.Mark,
    start=st.integers(0, 30),
    end=st.integers(0, 30),
    kind=st.sampled_from(["strong", "em", "link", "code", "entity", "quote"]),
    href=st.none() | st.sampled_from(["https://a.example/?a&b", 'x"y']),
    ref=st.none() | st.just("r"),
)


@given(LETTERS, st.lists(DRAWN, max_size=5))
def test_any_text_with_any_marks_comes_back_folded(text, marks):
    whole, kept_marks = folded(text, marks)
    read = blocks_of(f"<p>{inline_html(whole, kept_marks)}</p>")

    assert folded(whole, kept_marks) == (whole, kept_marks)
    assert [(block.text, block.marks) for block in read.blocks] == [(whole, kept_marks)] * bool(
        whole
    )


@given(st.lists(LETTERS.filter(bool) | st.text(min_size=1), min_size=1, max_size=4))
@example(["a\ud83d"])
@example(["a\ufdd0"])
@example(["a\x7f", "b"])
@example(["a ", "b"])
def test_what_is_plain_at_one_look_is_html_as_it_stands(texts):
    for text in texts:
        assert not all_plain(texts) or escaped(folded(text)[0]) == text


def test_the_letters_of_all_languages_are_plain_at_one_look():
    assert all_plain(["« a\u00a0b » — ‘ё’", "عـ، ب", "あ，。", "हि"])


@given(LETTERS)
def test_marks_do_not_change_how_text_is_folded(text):
    mark = model.Mark(start=0, end=len(text), kind="em")

    assert folded(text, (mark,))[0] == folded(text)[0]


FOREIGN = [
    ("a<br><br>b", ["a", "b"]),
    ("<div>a<p>b</p>c</div>", ["a", "b", "c"]),
    ("<p>a</p><script>alert(1)</script><p>b", ["a", "b"]),
    ("<x-foo>a <b>b</b></x-foo> c", ["a b", "c"]),
    ("<span><p>a</p></span>", ["a"]),
    ("<p>a <!-- no --> b</p>", ["a b"]),
    ("<ul><li>a<ul><li>b</li></ul></li></ul>", ["a|b"]),
    ("<p hidden>a</p><p style='display: none'>b</p>c", ["c"]),
    ("", []),
    ("<table></table>", []),
    ("&lt;p&gt; &amp;amp; &nbsp;&#x1F600;", ["<p> &amp; \u00a0😀"]),
]


@pytest.mark.parametrize(("fragment", "texts"), FOREIGN)
def test_foreign_markup_is_read_for_its_text(fragment, texts):
    read = blocks_of(fragment)

    assert [
        "|".join(item.text for item in block.items) if block.type == "list" else block.text
        for block in read.blocks
    ] == texts


def test_what_is_dropped_is_named():
    read = blocks_of("<p>a</p><script>x</script><form>b</form><p hidden>c</p>")

    assert read.losses == ("script", "form", "hidden text")


@pytest.mark.parametrize(
    "fragment",
    [
        "<div>" * 5000 + "x", "<b>" * 5000 + "x", "<ul><li>" * 3000 + "x", "<blockquote>" * 3000 + "x",
        "<p>" + "x" * 2_000_000, "<h2>" + "x" * 5000, "<table>" * 500 + "<tr><td>x", "<li>x" * 5000,
        "<figure>" * 500 + "<img src=x>", "<a href=" + "x" * 5000 + ">y", "<ul>" + "<li>x" * 5000,
        "\0\x01<p>\x0b\ud800", "<!--" * 9999, "<p>x" * 30_000,
    ],
    ids=range(14),
)  # fmt: skip
def test_hostile_markup_is_bounded_and_fits_the_schema(fragment):
    read = blocks_of(fragment)
    article = model.Article(id="a", language="und", headline="h", body=read.blocks or BLOCKS[:1],
                            media=read.media, notices=read.notices, related=read.related)  # fmt: skip

    assert problems(article_to_json(article)) == ()
