"""The acceptance test: one real scraped article, by the page that says what is in it.

Its sentences stand in no test: lines are compared with lines of the file itself.
"""

import re
from collections import Counter

import pytest

from newsfixtures import load, validate

EXPECTED = Counter(
    SCH001=1, URL017=1, DAT001=1, DAT004=1, DAT017=1, DAT020=1, DAT029=2, BYL001=1, BYL017=1,
    HED005=1, HED006=1, HED010=1, QUO007=1, BOD001=1, BOD006=1, BOD016=1, BOD017=1, BOD024=1,
    BOD025=1, BOD026=2, ENC015=1, LNG005=1, MED002=1, MED003=1, QUO001=1, QUO005=2, QUO008=1,
    QUO009=1,
)  # fmt: skip


@pytest.fixture(scope="module")
def path(shared):
    return next(shared("seed").glob("*.txt"))


@pytest.fixture(scope="module")
def lines(path):
    return path.read_text(encoding="utf-8").split("\n")


@pytest.fixture(scope="module")
def loaded(path):
    return load(path)


@pytest.fixture(scope="module")
def article(loaded):
    return loaded.article


def test_chrome_is_recognised_and_its_date_kept(article, lines):
    kinds = {trace.kind: trace for trace in article.provenance.traces}

    assert kinds["chrome"].text == lines[0]
    assert kinds["date"].text == re.search(r"\d{4}-\d\d-\d\d", lines[0]).group()


def test_headline_author_and_date_are_told_apart(article, lines):
    raw = article.provenance.raw_dates["published_at"]

    assert article.headline == lines[1]
    assert lines[3] == f"{article.authors[0].name}{raw.text}"
    assert len(article.authors) == 1
    assert raw.value == "2025-05-16T13:57:00"
    assert article.published_at is None


def test_the_repeated_headline_is_the_alternative_text_and_the_cutline_is_split(article, lines):
    (image,) = article.media

    assert image.alt == lines[4]
    assert lines[5] == f"{image.caption}. Stock photo: {image.credit}"
    assert image.origin == "stock"


def test_the_body_has_its_blocks_in_order(article):
    shape = [getattr(block, "role", block.type) for block in article.body]

    assert shape == [
        "paragraph",
        "source",
        "details",
        "quote",
        "details",
        "quote",
        "details",
        "background",
        "list",
    ]
    assert len(article.sources) == 3
    assert len(article.body[-1].items) == 4


def test_quotes_are_the_spokesmans(article, lines):
    (spokesman,) = article.people

    assert lines[7].startswith(f"{spokesman.name}, ")
    for block in article.body:
        if getattr(block, "role", "") == "quote":
            assert [mark.ref for mark in block.marks if mark.kind == "quote"] == [spokesman.id]


def test_language_is_english_and_nothing_is_invented(article):
    assert article.language == "en"
    assert article.publisher is None
    assert article.url is None


def test_text_is_verbatim(article, lines):
    for block in article.body[:-2]:
        assert any(block.text and line.endswith(block.text) for line in lines)


def test_findings_are_exactly_those_called_for_each_with_its_place(loaded, lines):
    report = validate(loaded)

    assert Counter(finding.code for finding in report.findings) == EXPECTED
    for finding in report.findings:
        assert 1 <= finding.location.line <= len(lines)
        assert finding.location.offset is not None
