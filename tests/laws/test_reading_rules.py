"""Rules about what cannot be read: reading the broken document reports exactly that rule."""

import json

import pytest

from newsfixtures.choice import SeededChooser
from newsfixtures.formats import FORMATS, from_record, read
from newsfixtures.formats._reading import PROBLEMS
from newsfixtures.newsroom import generate
from newsfixtures.rules import RULES
from newsfixtures.testing import rules_under_test

READING_RULES = [
    rule for rule in rules_under_test() if rule.level != "record" and rule.breaks_articles
]
COSTLY = {"RUN003", "RUN010"}


@pytest.fixture(scope="module")
def articles():
    return [sample.article for sample in generate(20, seed=3)]


@pytest.mark.parametrize("rule", READING_RULES, ids=lambda rule: rule.code)
def test_reading_reports_what_was_injected_and_nothing_else(rule, articles):
    for index in range(3 if rule.code in COSTLY else 200):
        injection = rule.inject(articles[index % len(articles)], SeededChooser(5, index))
        if injection.record is not None:
            found = from_record(injection.record).findings
            assert [(each.code, each.path) for each in found] == [
                (rule.code, spot.path) for spot in injection.spots
            ]
        else:
            loaded = list(read(injection.data, format=injection.format))
            assert {each.code for one in loaded for each in one.findings} == {rule.code}
            assert all(each.location.line for one in loaded for each in one.findings)


def test_the_table_of_problems_agrees_with_the_pages_of_the_rules():
    rules = {rule.code: (rule.name, rule.severity) for rule in RULES}

    for code, said in PROBLEMS.items():
        if code != "RUN012":
            assert rules[code] == said


@pytest.mark.parametrize("name", ["json", "jsonl", "text"])
def test_every_format_reads_every_broken_document(name, articles):
    for rule in READING_RULES:
        if rule.code in COSTLY:
            continue
        injection = rule.inject(articles[0], SeededChooser(1))
        data = injection.data
        if data is None:
            data = json.dumps(injection.record).encode()

        assert list(FORMATS[name].load(data))
