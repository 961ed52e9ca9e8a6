"""Fixture files: the same whoever makes them, whole, safely named, and true to their manifest."""

import json
import re
import string
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsfixtures.cli._documents import file_name
from newsfixtures.schema import schema

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,79}-[0-9a-f]{10}\.json")


def problems_of(kind, value):
    return [error.message for error in Draft202012Validator(schema(kind)).iter_errors(value)]


def files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_files_are_the_same_for_any_number_of_jobs_and_hash_seed(nf, place):
    one = ["generate", "--count", "40", "--seed", "7", "--defects", "DAT001=50%"]
    assert nf(*one, "--out", "a", env={"PYTHONHASHSEED": "1"}).code == 0
    assert nf(*one, "--out", "b", "--jobs", "3", env={"PYTHONHASHSEED": "2"}).code == 0

    assert files(place / "a") == files(place / "b")


def test_shards_hold_what_one_stream_holds(nf, place):
    one = ["generate", "--count", "10", "--seed", "7", "--to", "jsonl"]
    stream = nf(*one).out.encode()
    nf(*one, "--shards", "3", "--out", "shards")
    parts = sorted((place / "shards").glob("articles-*of-00003.jsonl"))

    assert b"".join(path.read_bytes() for path in parts) == stream
    alone = nf("generate", "--seed", "7", "--index", "4", "--to", "jsonl").out.encode()
    assert alone == stream.splitlines(keepends=True)[4]


def test_manifest_tells_files_and_the_answer_key(nf, place):
    wanted = "BYL001=0.4,HED002=20%"
    nf("generate", "--count", "30", "--seed", "7", "--defects", wanted, "--out", "set")
    manifest = json.loads((place / "set" / "manifest.json").read_bytes())

    for entry in manifest["files"]:
        assert sha256((place / "set" / entry["path"]).read_bytes()).hexdigest() == entry["sha256"]
    assert set(files(place / "set")) == {e["path"] for e in manifest["files"]} | {"manifest.json"}
    broken = {defect["file"] for defect in manifest["defects"]}
    assert 3 < len(broken) < 25
    said = json.loads(nf("validate", "set", "-o", "json").out)
    found = {f["location"]["file"].removeprefix("set/") for f in said["findings"]}
    assert found == broken
    assert {f["code"] for f in said["findings"]} >= {"BYL001", "HED002"}


@pytest.mark.parametrize("to", ["json", "jsonl", "text"])
def test_manifest_and_annotations_are_what_their_schemas_say(nf, place, to):
    one = ["--seed", "7", "--defects", "BYL001=0.5", "--outlet", "wire", "--to", to]
    assert nf("generate", "--count", "6", *one, "--out", "set").code == 0
    manifest = json.loads((place / "set" / "manifest.json").read_bytes())
    truths = [
        json.loads(line)
        for path in (place / "set").glob("*.annotations.json*")
        for line in (
            [path.read_text()] if path.suffix == ".json" else path.read_text().splitlines()
        )
    ]

    assert len(truths) == 6
    for name, values in (("manifest", [manifest]), ("annotations", truths)):
        validator = Draft202012Validator(schema(name))
        assert [e.message for value in values for e in validator.iter_errors(value)] == []


def test_related_articles_are_labelled_and_the_same_for_any_number_of_jobs(nf, place):
    one = ["generate", "--count", "60", "--seed", "7", "--related", "60"]
    assert nf(*one, "--out", "a").code == 0
    assert nf(*one, "--out", "b", "--jobs", "2").code == 0
    assert files(place / "a") == files(place / "b")
    manifest = json.loads((place / "a" / "manifest.json").read_bytes())
    (validator,) = [Draft202012Validator(schema("manifest"))]
    assert [error.message for error in validator.iter_errors(manifest)] == []
    stories = {record["id"]: record["story_id"] for record in manifest["records"]}
    assert len(stories) == 60
    assert 20 < len(manifest["links"]) < 50
    for link in manifest["links"]:
        article = json.loads((place / "a" / link["file"]).read_bytes())
        assert article["id"] == link["target"]
        same = stories[link["source"]] == stories[link["target"]]
        assert same == (link["kind"] not in {"series", "near-duplicate"})
    assert nf("generate", "--check", "--out", "a").code == 0


def test_relations_are_asked_for_by_name(nf, place):
    done = nf("generate", "--relation", "rewrite", "--out", "a")
    assert (done.code, "add --related PERCENT" in done.err) == (2, True)
    asked = ["--related", "50", "--relation", "rewrite", "--relation", "kill"]
    assert nf("generate", "--count", "20", *asked, "--out", "a").code == 0
    manifest = json.loads((place / "a" / "manifest.json").read_bytes())
    assert {link["kind"] for link in manifest["links"]} <= {"rewrite", "kill"}
    again = manifest["command"][1:]
    assert nf(*again, "--out", "b").code == 0
    assert files(place / "a") == files(place / "b")


def test_check_sees_every_change_and_writes_nothing(nf, place):
    nf("generate", "--count", "3", "--seed", "7", "--out", "set")
    before = files(place / "set")
    assert nf("generate", "--check", "--out", "set").code == 0
    (victim,) = [name for name in sorted(before) if NAME.fullmatch(name)][:1]
    (place / "set" / victim).write_bytes(before[victim] + b" ")
    done = nf("generate", "--check", "--out", "set")
    assert (done.code, victim in done.err) == (1, True)
    (place / "set" / victim).unlink()
    done = nf("generate", "--check", "--out", "set")
    assert (done.code, "is missing" in done.err) == (1, True)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"count": "x"}', "[" * 100_000])
def test_check_refuses_what_is_no_manifest(nf, place, text):
    (place / "set").mkdir()
    (place / "set" / "manifest.json").write_text(text)

    assert nf("generate", "--check", "--out", "set").code == 2


def test_folders_are_not_overwritten_nor_links_followed(nf, place):
    (place / "real").mkdir()
    (place / "link").symlink_to(place / "real")
    assert nf("generate", "--count", "1", "--out", "link").code == 2
    assert nf("generate", "--count", "1", "--out", "story.txt").code == 2
    assert nf("generate", "--count", "2", "--out", "real").code == 0
    assert nf("generate", "--count", "1", "--out", "real").code == 2
    (place / "real" / "mine.md").write_text("kept")
    assert nf("generate", "--count", "1", "--out", "real", "--force").code == 0
    assert len(files(place / "real")) == 4


def test_a_manifest_cannot_have_files_elsewhere_removed(nf, place):
    (place / "set").mkdir()
    entries = [{"path": "../story.txt"}, {"path": ".."}, {"path": 3}, 7]
    (place / "set" / "manifest.json").write_text(json.dumps({"files": entries}))

    assert nf("generate", "--count", "1", "--out", "set", "--force").code == 0
    assert (place / "story.txt").exists()


@given(st.text(st.characters(codec=None), max_size=300), st.binary(max_size=8))
def test_any_headline_makes_a_safe_name(headline, content):
    name = file_name(headline, content, ".json")

    assert NAME.fullmatch(name)
    assert set(name) <= set(string.ascii_lowercase + string.digits + "-.")


def test_convert_there_and_back_and_no_overwriting(nf, place):
    nf("generate", "--seed", "7", "--index", "1", "--to", "json", "--out", "set")
    (article,) = [name for name in files(place / "set") if NAME.fullmatch(name)]
    done = nf("convert", f"set/{article}", "lines.jsonl", "--to", "jsonl")
    assert done.code == 0
    assert nf("convert", f"set/{article}", "lines.jsonl", "--to", "jsonl").code == 2
    back = nf("convert", "lines.jsonl", "--to", "json")
    assert back.out.encode() == (place / "set" / article).read_bytes()


def test_inject_says_what_it_did_and_validate_agrees(nf, place):
    (place / "a.json").write_text(nf("generate", "--seed", "7", "--index", "1").out)
    done = nf("inject", "byline-glued-to-date", "a.json", "--seed", "3")
    (place / "b.json").write_text(done.out)
    (article,) = json.loads(done.err)["articles"]
    said = json.loads(nf("validate", "b.json", "-o", "json").out)

    places = [spot["path"] for spot in article["defects"][0]["spots"]]
    assert [(f["code"], f["path"]) for f in said["findings"]] == [("BYL001", p) for p in places]


def test_a_sweep_writes_a_file_for_each_shape_with_its_truth(nf, place):
    done = nf("generate", "--sweep", "--to", "markdown", "--out", "shapes")
    manifest = json.loads((place / "shapes" / "manifest.json").read_bytes())

    assert done.code == 0
    assert manifest["sweep"] == "sweep"
    assert problems_of("manifest", manifest) == []
    assert manifest["records"][0]["knobs"] == {}
    assert len(manifest["records"]) > 20
    for record in manifest["records"]:
        stem = record["file"].removesuffix(".md")
        truth = json.loads((place / "shapes" / f"{stem}.annotations.json").read_bytes())
        assert problems_of("annotations", truth) == []
        assert truth["document"]["knobs"] == record["knobs"]
        names = {carrier["name"] for carrier in truth["document"]["carriers"]}
        assert names & {"front.title", "heading"}
    assert nf("generate", "--check", "--out", "shapes").code == 0


def test_pairs_are_fewer_than_all(nf, place):
    assert nf("generate", "--pairs", "--to", "text", "--out", "p").code == 0
    assert len(list((place / "p").glob("*.txt"))) < 40


@pytest.mark.parametrize("more", [["--count", "3"], ["--knob", "chrome=dated"], ["--pairs"], []])
def test_a_sweep_is_not_mixed_with_other_jobs(nf, place, more):
    out = ["--out", "s"] if more else []
    done = nf("generate", "--sweep", "--to", "text", *more, *out)

    assert done.code == 2
    assert "sweep" in done.err


def test_hazards_are_planted_and_told(nf, place):
    done = nf("generate", "--count", "30", "--hazards", "50", "--seed", "3", "--out", "h")
    manifest = json.loads((place / "h" / "manifest.json").read_bytes())
    planted = [record for record in manifest["records"] if "hazards" in record]

    assert done.code == 0
    assert problems_of("manifest", manifest) == []
    assert 5 < len(planted) < 25
    assert nf("generate", "--check", "--out", "h").code == 0
