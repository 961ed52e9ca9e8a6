"""Pages and feeds on the command line: validated with places, broken on purpose, explained."""

import json

import pytest

from newsfixtures.formats import dump
from newsfixtures.newsroom import generate


@pytest.fixture
def files(tmp_path):
    """A page and a feed without a fault."""
    articles = [sample.article for sample in generate(3, seed=5, language="en-US")]
    (tmp_path / "page.html").write_bytes(dump(articles[0], format="html"))
    (tmp_path / "feed.xml").write_bytes(dump(articles, format="rss"))
    return tmp_path


def reported(done):
    return [
        (found["location"]["file"], found["code"], found["location"])
        for found in json.loads(done.out)["findings"]
    ]


def test_sound_pages_and_feeds_have_no_findings(nf, files):
    done = nf("validate", "page.html", "feed.xml", "-o", "json")

    assert done.code == 0
    assert reported(done) == []


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("page.html", "DAT028"),
        ("page.html", "malformed-jsonld"),
        ("feed.xml", "FED001"),
        ("feed.xml", "FED004"),
    ],
)
def test_what_inject_did_to_a_document_is_what_validate_reports(nf, files, name, rule):
    done = nf("inject", rule, name, "--seed", "3", "--report", "done.json")
    (files / f"broken-{name}").write_bytes(done.out.encode())
    said = json.loads((files / "done.json").read_text())["document"][0]

    found = reported(nf("validate", f"broken-{name}", "-o", "json"))

    places = [(each["line"], each["offset"]) for code, each in pairs_of(found)]
    assert said["code"] in {code for code, _ in pairs_of(found)}
    for spot in said["spots"]:
        if said["code"] != "FED004":  # a parser notices a fault where it ends
            assert (spot["line"], spot["offset"]) in places
    assert {code for code, _ in pairs_of(found)} <= {said["code"], *said["also"]}


def pairs_of(found):
    return [(code, location) for _, code, location in found]


def test_several_defects_come_into_one_document(nf, files):
    done = nf("inject", "FED001,DAT010,HED013,byline-also-in-body", "feed.xml")
    said = json.loads(done.err)

    assert done.code == 0, done.err
    assert [each["code"] for each in said["document"]] == ["FED001", "DAT010"]
    assert {each["code"] for one in said["articles"] for each in one["defects"]} == {
        "HED013",
        "BYL017",
    }


def test_an_article_is_written_as_a_page_and_broken_there(nf, files):
    page = nf("convert", "page.html", "--to", "json")
    (files / "article.json").write_bytes(page.out.encode())
    done = nf("inject", "DAT028", "article.json", "--to", "html")

    assert "<html" in done.out
    assert json.loads(done.err)["document"][0]["code"] == "DAT028"


def test_a_rule_of_feeds_does_not_break_a_page(nf, files):
    done = nf("inject", "FED001", "page.html")

    assert done.code == 2
    assert "FED001" in done.err


def test_a_document_rule_is_selected_ignored_and_kept_in_a_baseline(nf, files):
    broken = nf("inject", "FED001", "feed.xml").out.encode()
    (files / "broken.xml").write_bytes(broken)

    assert nf("validate", "broken.xml", "--select", "FED").code == 0  # warnings do not fail
    assert "FED001" in nf("validate", "broken.xml", "--select", "guid-permalink-lie").out
    assert "FED001" not in nf("validate", "broken.xml", "--ignore", "FED001").out
    nf("validate", "broken.xml", "--write-baseline", "known.json")
    assert "FED001" not in nf("validate", "broken.xml", "--baseline", "known.json").out


def test_a_rule_about_documents_is_explained_with_documents(nf):
    text = nf("rule", "FED001").out
    data = json.loads(nf("rule", "guid-permalink-lie", "-o", "json").out)

    assert "<guid>velmora-123</guid>" in text
    assert data["level"] == "feed"
    assert any("<guid" in each for each in data["bad"])
    assert any("velmora-" in line for line in data["fresh"]["diff"])
