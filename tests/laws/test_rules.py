"""Every rule keeps every law, on the corpus and on generated articles."""

import json

import pytest

from newsfixtures._data import data_dir
from newsfixtures.choice import SeededChooser
from newsfixtures.schema import article_from_json
from newsfixtures.testing import (
    RULE_LAWS,
    example_article,
    keeps_its_examples,
    rules_under_test,
)

RECORD_RULES = [rule for rule in rules_under_test() if rule.level == "record"]
EXAMPLES = 200


@pytest.fixture(scope="module")
def clean():
    corpus = [
        article_from_json(json.loads(path.read_bytes())["article"])
        for path in sorted((data_dir("corpus") / "clean").glob("*.json"))
    ]
    articles = [example_article({}), *corpus]
    try:
        from newsfixtures.newsroom import generate
    except ImportError:
        return articles
    return [*articles, *(sample.article for sample in generate(EXAMPLES, seed=7))]


@pytest.mark.parametrize("law", RULE_LAWS, ids=lambda law: law.__name__)
@pytest.mark.parametrize("rule", RECORD_RULES, ids=lambda rule: rule.code)
def test_rule_keeps_law(rule, law, clean):
    examples = 1 if law is keeps_its_examples else EXAMPLES  # those are the rule's own
    for index in range(examples):
        law(rule, clean[index % len(clean)], SeededChooser(7, index))


def test_codes_are_unique():
    codes = [rule.code for rule in rules_under_test()]

    assert sorted(set(codes)) == codes
