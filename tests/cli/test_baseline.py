"""Adopting the tool on an old corpus: only what is new is shown."""

import json

import pytest
from jsonschema import Draft202012Validator

from newsfixtures.schema import schema

STORY = {
    "schema_version": "1",
    "id": "urn:x:1",
    "type": "article",
    "language": "en",
    "headline": "Velmora &amp; Karmora agree on the dam",
    "published_at": "2025-05-16T13:57:00+02:00",
    "body": [{"type": "paragraph", "text": "The two cities agreed on Friday, the council said."}],
}


@pytest.fixture
def story(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "story.json"
    path.write_text(json.dumps(STORY))
    return path


def test_what_is_in_the_baseline_is_passed_over(nf, story):
    assert nf("validate", "story.json").code == 1
    nf("validate", "story.json", "--write-baseline", "base.jsonl")
    again = nf("validate", "story.json", "--baseline", "base.jsonl")

    assert again.code == 0
    assert "2 findings are in the baseline" in again.err
    assert nf("validate", "story.json", "--baseline", "base.jsonl", "--no-baseline").code == 1


def test_moving_an_article_does_not_make_its_findings_new(nf, story):
    nf("validate", "story.json", "--write-baseline", "base.jsonl")
    story.write_text("\n\n" + json.dumps(STORY, indent=4))

    assert nf("validate", "story.json", "--baseline", "base.jsonl").code == 0


def test_a_second_defect_is_new(nf, story):
    nf("validate", "story.json", "--write-baseline", "base.jsonl")
    story.write_text(json.dumps([STORY, {**STORY, "id": "urn:x:2"}]))

    assert nf("validate", "story.json", "--baseline", "base.jsonl").code == 1


def test_what_is_mended_is_said(nf, story):
    nf("validate", "story.json", "--write-baseline", "base.jsonl")
    story.write_text(json.dumps({**STORY, "headline": "Velmora and Karmora agree on the dam"}))

    assert (
        "1 findings of the baseline are gone"
        in nf("validate", "story.json", "--baseline", "base.jsonl").err
    )


@pytest.mark.parametrize("content", [None, b"", b"{}", b"\xff", b'{"newsfixtures-baseline":1}\n7'])
def test_a_wrong_baseline_is_one_clear_line(nf, story, content):
    if content is not None:
        (story.parent / "base.jsonl").write_bytes(content)
    done = nf("validate", "story.json", "--baseline", "base.jsonl")

    assert done.code == 2
    assert "base.jsonl" in done.err
    assert "Traceback" not in done.err


def test_unreadable_files_are_never_in_a_baseline(nf, story):
    (story.parent / "broken.json").write_text("{")
    nf("validate", "broken.json", "--write-baseline", "base.jsonl")

    assert nf("validate", "broken.json", "--baseline", "base.jsonl").code == 3


@pytest.mark.parametrize("output", ["json", "jsonl", "sarif"])
def test_machines_are_told_what_is_out_of_date(nf, story, output):
    nf("validate", "story.json", "--write-baseline", "base.jsonl")
    mended = {**STORY, "headline": "Velmora and Karmora agree on the dam"}
    ignores = {"newsfixtures:ignore": ["HED007", "SCH001", "no-such-rule", "BOD026"]}
    story.write_text(json.dumps({**mended, "extensions": ignores}))

    done = nf("validate", "story.json", "--baseline", "base.jsonl", "-o", output)

    assert "findings of the baseline are gone" in done.out
    assert "1 articles ignore 'HED007', which finds nothing in them" in done.out
    assert "'no-such-rule', which finds nothing" in done.out
    assert "SCH001" not in done.err
    assert "BOD026" not in done.err  # it did not run
    if output == "json":
        assert Draft202012Validator(schema("report")).is_valid(json.loads(done.out))
