import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfixtures.article import Article, Mark, Paragraph
from newsfixtures.pointers import moved, replaced, resolve, with_block, without_block

ARTICLE = Article(
    id="urn:x:1",
    headline="Dam holds",
    language="en",
    keywords=("dam", "flood"),
    body=(
        Paragraph(text="Ana Petrov spoke.", marks=(Mark(start=0, end=10, kind="entity"),)),
        Paragraph(text="The dam held."),
    ),
    extensions={"velmora:a/b": {"n": [1, 2]}},
)


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("", ARTICLE),
        ("/headline", "Dam holds"),
        ("/body/1/text", "The dam held."),
        ("/body/0/marks/0/end", 10),
        ("/extensions/velmora:a~1b/n/1", 2),
    ],
)
def test_resolve(pointer, expected):
    assert resolve(ARTICLE, pointer) == expected


@pytest.mark.parametrize(
    "pointer", ["/body/9", "/nothing", "/body/x", "/headline/0", "/body/-1", "/extensions/no"]
)
def test_what_is_not_there_is_a_lookup_error(pointer):
    with pytest.raises(LookupError):
        resolve(ARTICLE, pointer)
    with pytest.raises(LookupError):
        replaced(ARTICLE, pointer, "new")


def test_replaced_changes_one_part_of_a_copy():
    changed = replaced(ARTICLE, "/body/1/text", "The dam broke.")

    assert changed.body[1].text == "The dam broke."
    assert changed.body[0] == ARTICLE.body[0]
    assert ARTICLE.body[1].text == "The dam held."
    assert replaced(ARTICLE, "/keywords/0", "river").keywords == ("river", "flood")
    assert replaced(ARTICLE, "/extensions/velmora:a~1b/n", ()).extensions == {
        "velmora:a/b": {"n": ()}
    }


def test_marks_move_with_their_text_or_go_with_it():
    shifted = replaced(ARTICLE, "/body/0/text", "On Friday Ana Petrov spoke.")
    gone = replaced(ARTICLE, "/body/0/text", "Ana Smith spoke.")

    assert [(mark.start, mark.end) for mark in shifted.body[0].marks] == [(10, 20)]
    assert gone.body[0].marks == ()


def test_blocks_come_and_go():
    longer = with_block(ARTICLE, 1, Paragraph(text="New."))

    assert [block.text for block in longer.body] == ["Ana Petrov spoke.", "New.", "The dam held."]
    assert without_block(longer, 1) == ARTICLE


@given(st.text("ab", max_size=8), st.text("ab", max_size=4), st.data())
def test_moved_spans_hold_the_same_text(text, added, data):
    at = data.draw(st.integers(0, len(text)))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    after = text[:at] + added + text[at:]

    span = moved(start, end, text, after)

    if span is not None:
        assert after[slice(*span)] == text[start:end]
    else:
        assert start < end or added
