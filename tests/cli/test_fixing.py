"""`validate --fix` and `--diff`: what is mended, what is shown, what is left alone."""

import json

import orjson
import pytest

ARTICLE = {
    "schema_version": "1",
    "id": "urn:x:1",
    "type": "article",
    "language": "en",
    "url": "https://velmora.example/dam",
    "publisher": {"name": "Velmora Herald"},
    "authors": [{"name": "Ana Petrov"}],
    "section": {"code": "news"},
    "headline": "Two cities agree on the dam",
    "published_at": "2025-05-16T13:57:00+02:00",
    "body": [
        {"type": "paragraph", "text": "They left the chamber.Opponents said the vote was void."},
        {"type": "paragraph", "text": "The council will meet again on Monday, it said."},
    ],
}
MENDED = "They left the chamber. Opponents said the vote was void."


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path, value):
    path.write_bytes(value if isinstance(value, bytes) else orjson.dumps(value))
    return path


def text_of(path):
    return json.loads(path.read_text())["body"][0]["text"]


def test_a_file_is_mended_in_place_and_checked(nf, folder):
    path = write(folder / "a.json", ARTICLE)
    done = nf("validate", "a.json", "--fix")

    assert done.code == 0
    assert text_of(path) == MENDED
    assert "mended 1 defect in 1 file" in done.err


def test_what_is_not_mended_keeps_its_value_and_layout(nf, folder):
    value = {"body": ARTICLE["body"], **ARTICLE, "extensions": {"x:y": [1, {"z": None}]}}
    path = write(folder / "a.json", orjson.dumps(value, option=orjson.OPT_INDENT_2) + b"\n\n")
    nf("validate", "a.json", "--fix")

    expected = path.read_bytes().replace(MENDED.encode(), ARTICLE["body"][0]["text"].encode())
    assert expected == orjson.dumps(value, option=orjson.OPT_INDENT_2) + b"\n\n"


def test_other_lines_keep_their_bytes(nf, folder):
    clean = {**ARTICLE, "id": "urn:x:2", "body": ARTICLE["body"][1:] * 1}
    odd = json.dumps(clean, indent=None, separators=(" , ", " : ")).encode()
    path = write(folder / "a.jsonl", b"\n".join([odd, b"", orjson.dumps(ARTICLE), b"{broken", b""]))
    nf("validate", "a.jsonl", "--fix")

    lines = path.read_bytes().split(b"\n")
    assert lines[0] == odd
    assert lines[3] == b"{broken"
    assert MENDED.encode() in lines[2]


def test_diff_shows_and_writes_nothing(nf, folder):
    path = write(folder / "a.json", ARTICLE)
    before = path.read_bytes()
    done = nf("validate", "a.json", "--diff")

    assert done.code == 1
    assert f'+      "text": "{MENDED}"' in done.out
    assert path.read_bytes() == before
    assert nf("validate", "a.json", "--fix", "--diff").code == 1
    assert path.read_bytes() == before


def test_mending_twice_is_mending_once(nf, folder):
    path = write(folder / "a.json", ARTICLE)
    nf("validate", "a.json", "--fix")
    once = path.read_bytes()
    done = nf("validate", "a.json", "--fix")

    assert path.read_bytes() == once
    assert "mended 0 defects in 0 files" in done.err
    assert nf("validate", "a.json", "--diff").code == 0


def test_words_are_taken_away_only_when_asked(nf, folder):
    leaked = {
        **ARTICLE,
        "body": [{"type": "paragraph", "text": ARTICLE["headline"]}, *ARTICLE["body"]],
    }
    path = write(folder / "a.json", leaked)
    nf("validate", "a.json", "--fix", "--select", "HED006")
    assert text_of(path) == ARTICLE["headline"]
    nf("validate", "a.json", "--fix", "--unsafe-fixes", "--select", "HED006")
    assert text_of(path) == ARTICLE["body"][0]["text"]


def test_annotated_records_and_other_formats_are_left_alone(nf, folder):
    wrapped = write(folder / "a.json", {"article": ARTICLE, "annotations": {"story": "storm"}})
    scraped = write(folder / "b.txt", b"They left the chamber.Opponents said so.\n")
    before = wrapped.read_bytes(), scraped.read_bytes()
    nf("validate", ".", "--fix")

    assert (wrapped.read_bytes(), scraped.read_bytes()) == before


@pytest.mark.parametrize(
    "data", [b"", b"{", b"\xff\xfe{\x00", b"[]", b"[1]", b"null", b"\xef\xbb\xbf{}"]
)
def test_what_cannot_be_read_is_left_alone(nf, folder, data):
    path = write(folder / "a.json", data)
    done = nf("validate", "a.json", "--fix")

    assert path.read_bytes() == data
    assert "Traceback" not in done.err
