"""Every command: its help, its lists, and what it costs to start."""

import json
import subprocess
import sys

import click
import pytest

from newsfixtures.cli import cli
from newsfixtures.rules import RULES

CONTEXT = click.Context(cli)
COMMANDS = cli.list_commands(CONTEXT)


def test_every_command_of_the_interface_is_there():
    wanted = "validate generate convert inject rules rule formats outlets locales stories relations knobs hazards profiles"

    assert set(f"{wanted} schema config completion doctor".split()) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_examples_that_are_commands(nf, name):
    done = nf(name, "--help")

    assert (done.code, done.err) == (0, "")
    assert "Examples:" in done.out
    assert f"newsfixtures {name}" in done.out.partition("Examples:")[2]


@pytest.mark.parametrize(
    "name", ["rules", "formats", "outlets", "locales", "stories", "relations", "profiles"]
)
def test_lists_are_the_same_for_people_and_machines(nf, name):
    rows = json.loads(nf(name, "-o", "json").out)
    lines = nf(name).out.splitlines()

    assert len(rows) == len(lines) > 0
    assert all(row["name"] in line for row, line in zip(rows, lines, strict=True))


@pytest.mark.parametrize("code", sorted(rule.code for rule in RULES)[::7])
def test_rule_explains_itself_in_every_form(nf, code):
    said = json.loads(nf("rule", code, "-o", "json").out)
    text = nf("rule", said["name"].replace("-", "_")).out

    assert (said["code"], "## What it finds" in text) == (code, True)
    assert ("## Bad" in text) == bool(said["bad"])
    assert "```" in nf("rule", code.lower(), "-o", "md").out


def test_config_show_golden(nf, golden):
    golden("config.txt", nf("config", "show", "--origin").out)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_name_our_variable(nf, shell):
    assert "_NEWSFIXTURES_COMPLETE" in nf("completion", shell).out


def test_completion_completes_commands(nf):
    env = {"_NEWSFIXTURES_COMPLETE": "bash_complete", "COMP_WORDS": "newsfixtures val"}

    assert nf(env={**env, "COMP_CWORD": "1"}).out == "plain,validate\n"


def test_schema_show_and_export(nf, place):
    assert json.loads(nf("schema", "show", "article").out)["$id"].endswith("article-1.schema.json")
    assert nf("schema", "export", "out").code == 0
    exported = {path.name.partition("-")[0] for path in (place / "out").iterdir()}
    assert exported == {"article", "annotations", "report", "manifest"}


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["--version"], "attrs hypothesis pytest jsonschema jsonschema_rs rich babel orjson ftfy"),
        (["--help"], "attrs hypothesis pytest jsonschema jsonschema_rs rich babel orjson ftfy"),
        (["config", "show"], "hypothesis pytest jsonschema jsonschema_rs rich babel ftfy"),
        (["validate", "story.txt"], "hypothesis pytest rich"),
    ],
)
def test_a_command_loads_only_what_it_needs(place, arguments, unwanted):
    code = (
        "import sys; from newsfixtures.cli import run; run(sys.argv[1:]);"
        "print('\\nloaded', *sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=place,
        capture_output=True,
        text=True,
        check=True,
    )

    loaded = set(done.stdout.splitlines()[-1].split())
    assert not loaded & set(unwanted.split())
