"""One loop over the corpus: every case is what it says it is."""

import json
from itertools import chain

import attrs
import pytest

from newsfixtures._data import data_dir
from newsfixtures.article import Article, body_texts
from newsfixtures.formats import read
from newsfixtures.schema import article_from_json, article_to_json, problems, schema
from newsfixtures.testing import NOW, example_article, rules_under_test
from newsfixtures.validation import Validator, as_loaded

CORPUS = data_dir("corpus")
CLEAN = sorted((CORPUS / "clean").glob("*.json"))
LOOKALIKES = sorted((CORPUS / "lookalikes").glob("*.json"))
BROKEN = sorted((CORPUS / "broken").glob("*/*.json"))
ALARMS = sorted((CORPUS / "alarms").glob("*.json"))
SCRAPES = sorted((CORPUS / "scrapes").glob("*.json"))


def name(path):
    return f"{path.parent.name}/{path.stem}"


def case(path):
    return json.loads(path.read_text(encoding="utf-8"))


def findings(article):
    report = Validator(select=["ALL"], now=NOW).check(as_loaded(article))
    return sorted(f"{finding.code} {finding.path}" for finding in report.findings)


@pytest.mark.parametrize("path", [*CLEAN, *BROKEN], ids=name)
def test_an_article_is_found_as_it_says(path):
    said = case(path)

    assert said["why"]
    assert said["source"] == "ours"
    assert problems(said["article"]) == ()
    article = article_from_json(said["article"])
    assert article_from_json(article_to_json(article)) == article
    assert findings(article) == said["expect"]


@pytest.mark.parametrize("path", LOOKALIKES, ids=name)
def test_what_looks_defective_is_left_alone(path):
    said = case(path)
    report = Validator(now=NOW).check(as_loaded(example_article(said["article"])))

    assert said["why"]
    assert [(finding.code, finding.path, finding.message) for finding in report.findings] == []


@pytest.mark.parametrize("path", BROKEN, ids=name)
def test_a_broken_article_is_found_by_the_rule_of_its_folder(path):
    rules = {rule.name: rule.code for rule in rules_under_test()}

    assert any(line.startswith(rules[path.parent.name]) for line in case(path)["expect"])


@pytest.mark.parametrize("path", ALARMS, ids=name)
def test_a_known_alarm_is_still_one(path):
    """Fails when a false or missed alarm is mended: move the case to where it now belongs."""
    said = case(path)

    assert findings(article_from_json(said["article"])) != said["wanted"]


@pytest.mark.parametrize("path", SCRAPES, ids=name)
def test_a_scrape_loads_as_its_article(path):
    said = case(path)
    raw = path.with_name(said["file"])
    (loaded,) = read(raw.read_bytes(), format=said["format"], file=raw.name)

    assert article_to_json(loaded.article) == said["article"]
    report = Validator(now=NOW).check(loaded)
    assert sorted(f"{f.code} {f.path}" for f in report.findings) == said["expect"]
    assert all(f.location.line for f in report.findings)


def test_the_clean_articles_use_every_block_kind_and_every_field():
    articles = [case(path)["article"] for path in CLEAN]
    kinds = {block["type"] for article in articles for block in article["body"]}
    fields = set(chain.from_iterable(articles))

    assert kinds | {"raw_html"} == set(schema()["$defs"]["block"]["properties"]["type"]["enum"])
    assert fields | {"provenance"} == {field.name for field in attrs.fields(Article)}


def test_there_is_enough_of_everything():
    assert len(CLEAN) >= 12
    assert len(BROKEN) >= 30
    assert len(SCRAPES) >= 10
    assert {path.stem for path in (CORPUS / "scrapes").glob("*.txt")} == {p.stem for p in SCRAPES}


def test_every_rule_has_a_broken_case():
    covered = {path.parent.name for path in BROKEN}

    assert covered == {
        rule.name
        for rule in rules_under_test()
        if rule.level == "record" and not rule.ground_truth_only
    }


def test_no_two_cases_tell_the_same():
    texts = [
        tuple(text for _, text in body_texts(article_from_json(case(path)["article"])))
        for path in CLEAN
    ]

    assert len(set(texts)) == len(texts)
