"""Laws 2 to 4 of every rule on articles of every language that stories are told in.

What a rule injects it finds there, in the words of that language; its decoys stay silent.
"""

import pytest

from newsfixtures.choice import SeededChooser
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.testing import rules_under_test
from newsfixtures.testing._rule_laws import (
    breaks_nothing_else,
    decoys_stay_silent_in_place,
    finds_what_it_injects,
    repairs_what_it_injects,
)

RULES = [rule for rule in rules_under_test() if rule.level == "record"]
WRITTEN = [locale for locale in LOCALES if locale.written]
LAWS = (
    finds_what_it_injects,
    breaks_nothing_else,
    decoys_stay_silent_in_place,
    repairs_what_it_injects,
)
LOCALE_AWARE = (
    "BOD001", "BOD006", "BOD016", "BYL002", "BYL017", "DAT016", "DAT017", "DAT029", "HED006",
    "LNG003", "MED003", "QUO001", "QUO005",
)  # fmt: skip
"""Rules whose words come from the locale: they must be possible in each."""


@pytest.fixture(scope="module", params=WRITTEN, ids=lambda locale: locale.name)
def articles(request):
    return [sample.article for sample in generate(40, seed=11, language=request.param.tag)]


def test_a_rule_keeps_its_laws_in_every_language(articles):
    for rule in RULES:
        fit = next(filter(rule.needs, articles), None)
        for law in LAWS if fit else ():
            law(rule, fit, SeededChooser(5))


def test_a_rule_with_words_of_the_locale_can_be_broken_in_every_language(articles):
    aware = [rule for rule in RULES if rule.code in LOCALE_AWARE]

    assert [rule.code for rule in aware] == list(LOCALE_AWARE)
    assert [rule.code for rule in aware if not any(map(rule.needs, articles))] == []
