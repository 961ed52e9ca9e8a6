"""Where settings come from, and which wins."""

import json

import pytest


def shown(nf, *arguments, **env):
    done = nf(*arguments, "config", "show", "--origin", "-o", "json", env=env)
    assert done.code == 0, done.err
    return {row["key"]: (row["value"], row["origin"]) for row in json.loads(done.out)}


def test_command_line_over_environment_over_file_over_default(nf, place):
    assert shown(nf)["fail-on"] == ("error", "default")
    (place / "pyproject.toml").write_text('[tool.newsfixtures]\nfail-on = "info"\n')
    value, origin = shown(nf)["fail-on"]
    assert (value, origin.endswith("pyproject.toml")) == ("info", True)
    assert shown(nf, NEWSFIXTURES_FAIL_ON="never")["fail-on"] == ("never", "$NEWSFIXTURES_FAIL_ON")
    one = ["validate", "story.txt", "--select", "BYL017", "--ignore", "SCH"]
    assert nf(*one).code == 1
    assert nf(*one, env={"NEWSFIXTURES_FAIL_ON": "never"}).code == 0
    assert nf(*one, "--fail-on", "warning", env={"NEWSFIXTURES_FAIL_ON": "never"}).code == 1
    assert nf("--no-config", *one).code == 0


def test_own_file_wins_over_pyproject_and_nearest_over_farther(nf, place):
    (place / "pyproject.toml").write_text('[tool.newsfixtures]\nselect = ["QUO"]\n')
    (place / "newsfixtures.toml").write_text('select = ["BYL"]\n')

    assert shown(nf)["select"][0] == ["BYL"]
    (place / "other.toml").write_text('select = ["DAT"]\n[generate]\nseed = 7\n')
    settings = shown(nf, "--config", "other.toml")
    assert settings["select"][0] == ["DAT"]
    assert settings["generate.seed"][0] == 7


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ('slect = ["QUO"]', "did you mean 'select'"),
        ("[generate]\nsed = 1", "did you mean 'generate.seed'"),
        ('fail-on = "warn"', "use one of error, warning"),
        ('select = "QUO"', "is no list of strings"),
        ("[severity]\nBYL001 = 'bad'", "is no severity"),
        ("[severity]\nNOPE = 'error'", "names no rule"),
        ('output = ["json:/etc/x.json"]', "leads out of its folder"),
        ('output = ["json:../x.json"]', "leads out of its folder"),
        ("a = [", "cannot be read"),
        ("now = 'yesterday'", "no instant"),
    ],
)
def test_wrong_settings_are_exit_2_with_a_remedy(nf, place, text, hint):
    (place / "newsfixtures.toml").write_text(text)
    done = nf("validate", "story.txt")

    assert (done.code, done.out) == (2, "")
    assert hint in done.err


def test_severity_and_path_ignores_are_heeded(nf, place):
    (place / "old").mkdir()
    (place / "old" / "story.txt").write_bytes((place / "story.txt").read_bytes())
    (place / "newsfixtures.toml").write_text(
        '[severity]\nbyline-glued-to-date = "info"\n[per-path-ignores]\n"old/**" = ["BYL"]\n'
    )
    said = json.loads(nf("validate", "story.txt", "old", "-o", "json").out)

    found = [each for each in said["findings"] if each["code"] == "BYL001"]
    assert [(each["location"]["file"], each["severity"]) for each in found] == [
        ("story.txt", "info")
    ]


def test_settings_beside_the_articles_are_not_read(nf, place):
    (place / "corpus").mkdir()
    (place / "corpus" / "newsfixtures.toml").write_text('ignore = ["ALL"]\n')
    (place / "corpus" / "story.txt").write_bytes((place / "story.txt").read_bytes())

    assert nf("validate", "corpus").code == 1
