"""Laws of profiles: each names rules that exist, leaves clean articles alone, and yields."""

import json
from pathlib import Path

import pytest

from newsfixtures import UnknownNameError, validate
from newsfixtures.findings import Severity
from newsfixtures.formats import FORMATS
from newsfixtures.newsroom import generate
from newsfixtures.profiles import PROFILES
from newsfixtures.schema import article_from_json
from newsfixtures.testing import NOW, example_article
from newsfixtures.validation import Validator, as_loaded, chosen

CLEAN = sorted((Path(__file__).parents[2] / "corpus" / "clean").glob("*.json"))


@pytest.mark.parametrize("profile", PROFILES.names)
def test_a_profile_runs_rules_that_the_plain_selection_does_not_or_grades_them(profile):
    held, plain = Validator(profile=profile), Validator()

    assert held.rules()
    assert held.rules() != plain.rules() or PROFILES[profile].severity
    for selector in PROFILES[profile].severity:
        assert set(chosen([selector])) & set(held.rules()), f"{selector} does not run"


@pytest.mark.parametrize("profile", PROFILES.names)
def test_clean_articles_stay_clean_in_every_profile(profile):
    validator = Validator(profile=profile, now=NOW)
    articles = [article_from_json(json.loads(path.read_text())["article"]) for path in CLEAN]
    articles += [sample.article for sample in generate(100, seed=12)]
    for article in articles:
        found = validator.check(as_loaded(article)).findings
        assert [each for each in found if each.severity is not Severity.INFO] == []


def test_what_is_asked_for_stands_above_the_profile():
    strict = Validator(profile="extracted", select=["QUO"], severity={"QUO001": Severity.INFO})
    mild = Validator(profile="training-data", severity={"ENC001": Severity.INFO})
    article = example_article({"headline": "CafÃ© opens in Velmora after the long flood"})

    assert {rule.family for rule in strict.rules()} == {"QUO"}
    assert mild.check(as_loaded(article)).findings[0].severity is Severity.INFO


def test_an_unknown_profile_is_named():
    with pytest.raises(UnknownNameError, match="wirre"):
        Validator(profile="wirre")


def test_an_article_may_ask_to_ignore_a_rule():
    broken = {"headline": "Velmora &amp; Karmora agree on the dam"}
    asking = {"extensions": {"newsfixtures:ignore": ["entity-in-headline"]}}

    assert "HED007" in validate(example_article(broken), now=NOW).codes
    assert "HED007" not in validate(example_article(broken | asking), now=NOW).codes


@pytest.mark.parametrize("asked", [None, 7, {"a": 1}, [3], ["NOSUCH"], "HED007"])
def test_a_wrong_ignore_ignores_nothing(asked):
    broken = {
        "headline": "Velmora &amp; Karmora agree on the dam",
        "extensions": {"newsfixtures:ignore": asked},
    }

    assert "HED007" in validate(example_article(broken), now=NOW).codes


def test_nothing_that_could_not_be_read_is_ignored():
    (loaded,) = FORMATS["json"].load(b"{")

    assert not validate(loaded, ignore=["RUN"]).complete
