"""What `validate` reads, how it says it, and that hostile input stays text."""

import gzip
import json
import os
import re

import pytest
from jsonschema import Draft202012Validator

from newsfixtures.formats import dump
from newsfixtures.schema import article_to_json, schema
from newsfixtures.testing import example_article

HOSTILE = "\x1b[31mred\x1b]52;c;aGk=\x07 \u202eecrof\u200b ::error::x ##[stop-commands]y"
LAYOUTS = ["full", "concise", "json", "jsonl", "github"]


def hostile(**fields):
    return json.dumps({**article_to_json(example_article({})), **fields}).encode()


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("color", ["never", "always"])
def test_hostile_names_and_text_stay_text(nf, place, layout, color):
    name = "::error::\x1b[2J\n\u202e%,x.json"
    (place / name).write_bytes(hostile(**{"nonsense" + HOSTILE: 1}))
    byline = hostile(headline=HOSTILE, authors=[{"name": f"{HOSTILE} <b>Ana</b>"}])
    (place / "byline.json").write_bytes(byline)
    done = nf("validate", name, "byline.json", "-o", layout, "--color", color)

    own = {"\x1b"} if color == "always" and layout in {"full", "concise"} else set()
    assert {"BYL014", "SCH011"} <= set(re.findall(r"[A-Z]{3}\d{3}", done.out))
    for line in done.out.split("\n"):
        assert all(c.isprintable() or c in own for c in line), line
        assert "##[" not in line
        assert layout == "github" or not line.lstrip().startswith("::")
    assert "\x1b]" not in done.out
    assert "\x1b[2J" not in done.out


def test_a_name_that_is_no_text_is_read_and_shown(nf, place):
    name = os.fsdecode(b"caf\xe9.json")
    (place / name).write_bytes(b"[")
    done = nf("validate", ".", "-o", "json", "--exclude", "*.txt")

    assert done.code == 3
    assert "caf\\u{dce9}.json" in json.loads(done.out)["findings"][0]["location"]["file"]


def test_github_shows_ten_of_each_one_a_rule_first(nf, place):
    (place / "many.jsonl").write_bytes(b'{"a": 1}\n' * 40)
    done = nf("validate", "many.jsonl", "story.txt", "-o", "github")

    errors = [line for line in done.out.splitlines() if line.startswith("::error ")]
    rules = {line.partition("title=")[2].partition(" ")[0] for line in errors}
    assert len(errors) == 10
    assert {"BYL001", "SCH001"} <= rules
    assert "not shown here" in done.out.splitlines()[-1]


def test_github_names_no_file_outside_the_checkout(nf, place):
    done = nf("validate", str(place / "story.txt"), "-o", "github")

    assert "::error title=" in done.out
    assert "file=" not in done.out


def test_several_reports_come_from_one_run(nf, place):
    done = nf("validate", "story.txt", "-o", "concise", "-o", "json:r.json", "-o", "jsonl:r.jsonl")

    whole = json.loads((place / "r.json").read_bytes())
    events = [json.loads(line) for line in (place / "r.jsonl").read_text().splitlines()]
    assert [each["event"] for each in events][:: len(events) - 1] == ["header", "verdict"]
    assert len(whole["findings"]) == len(events) - 2 == whole["summary"]["findings"]
    assert f"{len(whole['findings'])} findings" in done.out
    assert sorted(path.name for path in place.iterdir()) == ["r.json", "r.jsonl", "story.txt"]


def test_a_folder_is_read_once_through_links_and_loops(nf, place):
    deep = place / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "one.json").write_bytes(dump(example_article({})))
    (deep / "loop").symlink_to(place / "a")
    (deep / "dead.json").symlink_to(place / "nowhere.json")
    (place / "a" / "notes.md").write_text("not ours")
    done = nf("validate", "a", "-o", "json")

    said = json.loads(done.out)
    assert (said["summary"]["articles"], said["summary"]["files"]) == (1, 2)
    assert [each["code"] for each in said["findings"]] == ["RUN012"]


def test_include_exclude_and_lists_choose_files(nf, place):
    for name in ("a.json", "b.json", "c.dat"):
        (place / name).write_bytes(dump(example_article({})))
    files = lambda *args: json.loads(nf("validate", *args, "-o", "json").out)["summary"]["files"]  # noqa: E731

    assert files(".") == 3
    assert files(".", "--exclude", "*.txt") == 2
    assert files(".", "--include", "*.dat") == 1
    assert files("c.dat", "c.dat") == 1
    (place / "list").write_bytes(b"a.json\0b.json\0")
    assert files("--files-from", "list", "-0") == 2


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "RUN001"),
        (b"{", "RUN002"),
        (b"[" * 1_000_000, "RUN003"),
        (b'{"version": NaN}', "RUN004"),
        (b'{"version": ' + b"9" * 5000 + b"}", "RUN005"),
        (b'{"id": "\\ud800"}', "RUN006"),
    ],
)
def test_bad_input_on_stdin_is_a_finding_with_exit_code_3(nf, data, code):
    done = nf("validate", "-", "--from", "json", "-o", "json", stdin=data)

    said = json.loads(done.out)
    assert done.code == 3
    assert [each["code"] for each in said["findings"]] == [code]
    assert said["findings"][0]["location"]["file"] == "-"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.json", b"not JSON at all", "RUN002"),
        ("a.jsonl", b"not JSON at all\n", "RUN002"),
        ("a.jsonl", b"a" * 20_000_000, "RUN010"),
        ("a.txt", b"\x7fELF\x00\x00\x01", "RUN011"),
    ],
)
def test_a_file_is_held_to_its_name(nf, place, name, data, code):
    (place / name).write_bytes(data)
    done = nf("validate", name, "-o", "json")

    assert done.code == 3
    assert code in json.loads(done.out)["summary"]["by_code"]


def test_devices_are_refused(nf):
    done = nf("validate", "/dev/zero", "-o", "concise")

    assert done.code == 3
    assert "device" in done.out


@pytest.mark.usefixtures("small_pieces")
def test_records_of_large_files_keep_their_numbers(place):
    good = dump(example_article({}), format="jsonl")
    path = place / "long.jsonl"
    path.write_bytes(good * 20 + b"{\n" + good)
    records = records_of(path)

    assert [loaded.record for loaded in records] == list(range(22))
    (finding,) = records[20].findings
    assert (finding.location.line, finding.location.record) == (21, 20)
    assert finding.location.offset in range(len(good) * 20, len(good) * 20 + 3)
    assert records[21].locate("/headline").line == 22


@pytest.fixture
def small_pieces(monkeypatch):
    """Files of many records are read in pieces of some lines."""
    from newsfixtures.cli import _inputs

    monkeypatch.setattr(_inputs, "PIECE", 1000)
    monkeypatch.setattr(_inputs, "_HEAD", 600)


def packed_lines():
    good = dump(example_article({}), format="jsonl")
    return gzip.compress(good * 20) + gzip.compress(b"{\n" + good)


def records_of(path):
    from newsfixtures.cli._inputs import Reading, Source

    return list(Reading(Source(str(path))).records())


@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize("name", ["long.jsonl.gz", "long.jsonl", "long"])
def test_packed_records_are_unpacked_as_they_are_read(place, name):
    packed = packed_lines()
    (place / name).write_bytes(packed)
    (place / "plain.jsonl").write_bytes(gzip.decompress(packed))
    found, plain = records_of(place / name), records_of(place / "plain.jsonl")

    assert [each.record for each in found] == [each.record for each in plain]
    assert [each.article for each in found] == [each.article for each in plain]
    assert [[finding.code for finding in each.findings] for each in found] == [
        [finding.code for finding in each.findings] for each in plain
    ]


@pytest.mark.usefixtures("small_pieces")
def test_packed_records_that_break_off_are_said_to(place):
    packed, path = packed_lines(), place / "long.jsonl.gz"
    ends = {0, len(gzip.compress(dump(example_article({}), format="jsonl") * 20))}
    for end in range(12, len(packed), 7):
        path.write_bytes(packed[:end])
        codes = [finding.code for each in records_of(path) for finding in each.findings]

        assert ("RUN013" in codes) is (end not in ends), end


def test_the_seed_is_reported_in_place(nf, shared):
    (seed,) = shared("seed").glob("*.txt")
    done = nf("validate", str(seed), "-o", "json")

    said = json.loads(done.out)
    assert done.code == 1
    assert {"BYL001", "DAT001"} <= set(said["summary"]["by_code"])
    assert all(each["location"]["line"] for each in said["findings"])


@pytest.mark.parametrize("layout", ["full", "concise"])
def test_golden_report(nf, golden, layout):
    done = nf(
        "validate",
        "story.txt",
        "-o",
        layout,
        "--select",
        "BYL001,BYL017,DAT001",
        "--now",
        "2026-01-01T00:00:00Z",
        "--ignore",
        "SCH",
    )

    golden(f"story.{layout}.txt", done.out)


def test_statistics_go_to_stderr(nf):
    done = nf("validate", "story.txt", "--statistics", "-o", "json")

    assert json.loads(done.out)
    assert "BYL001" in done.err


def test_color_follows_option_and_environment(nf):
    run = lambda *args, **env: "\x1b" in nf("validate", "story.txt", *args, env=env).out  # noqa: E731

    assert not run()
    assert run("--color", "always")
    assert run(FORCE_COLOR="1")
    assert not run(FORCE_COLOR="1", NO_COLOR="1")
    assert not run("--color", "never", FORCE_COLOR="1")
    assert not run("-o", "json", FORCE_COLOR="1")


def test_json_is_what_the_schema_says(nf):
    validator = Draft202012Validator(schema("report"))
    for arguments in (["story.txt"], ["story.txt", "none.json"], ["none.json"]):
        done = nf("validate", *arguments, "-o", "json")
        assert [error.message for error in validator.iter_errors(json.loads(done.out))] == []


def test_a_job_of_github_actions_gets_annotations_and_a_summary(nf, place):
    summary = place / "summary.md"
    summary.touch()
    done = nf(
        "validate",
        "story.txt",
        env={"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(summary)},
    )

    assert "::error" in done.out or "::warning" in done.out
    assert summary.read_text().startswith("## newsfixtures")
