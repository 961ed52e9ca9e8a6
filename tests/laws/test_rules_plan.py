"""One pass over a text finds the same rules due as asking each trigger does."""

import random
import re

import pytest
from attrs import evolve
from ftfy.badness import MOJIBAKE_CATEGORIES, is_bad

from newsfixtures.article import Paragraph
from newsfixtures.choice import SeededChooser
from newsfixtures.newsroom import generate
from newsfixtures.rules import Context, always, contains, mentions
from newsfixtures.rules._plan import Plan
from newsfixtures.rules.encoding.mojibake import RULE as MOJIBAKE
from newsfixtures.rules.encoding.mojibake import _is_near
from newsfixtures.testing import NOW, example_article, rules_under_test

RULES = [rule for rule in rules_under_test() if rule.level == "record" and rule.detect]
PLAN = Plan(RULES)


def due_one_by_one(article):
    return [rule.code for rule in RULES if rule.trigger(Context(article, NOW))]


def due_by_plan(article):
    return [rule.code for rule in PLAN.due(Context(article, NOW))]


@pytest.mark.parametrize("language", ["en", "fr", "uk", "ar", "ja"])
def test_on_clean_articles(language):
    for sample in generate(40, seed=3, language=language):
        assert due_by_plan(sample.article) == due_one_by_one(sample.article)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_on_broken_articles(rule):
    for number, sample in enumerate(generate(10, seed=4)):
        if rule.needs(sample.article):
            broken = rule.inject(sample.article, SeededChooser(4, number)).article
            assert due_by_plan(broken) == due_one_by_one(broken)
    for example in (*rule.bad, *rule.decoys):
        article = example_article(example)
        assert due_by_plan(article) == due_one_by_one(article)


@pytest.mark.parametrize(
    ("trigger", "text", "holds"),
    [
        (contains("Dam"), "The Dam", True),
        (contains("Dam"), "The dam", False),
        (contains("Dam", "river"), "the dam, the river", True),
        (contains("Dam", "dam"), "the dam", True),
        (mentions("dam"), "The DAM", True),
        (mentions("дамба"), "ДАМБА", True),
        (contains("“Dam"), "the “Dam”", True),
        (contains("“Dam"), "дамба: the “Dam”", True),
        (contains("\ud83d"), "half a \ud83d pair", True),
        (contains("dam"), "half a \ud83d pair, one dam", True),
        (contains("\u200b"), "a\u200bb", True),
        (contains("<"), "5 < 6", True),
        (contains("dam", then=lambda _: False), "a dam", False),
        (contains("dam", besides=lambda _: True), "a ship", True),
        (always, "", True),
    ],
)
def test_a_trigger_holds_alone_and_in_a_plan(trigger, text, holds):
    article = evolve(example_article({}), headline="A", body=(Paragraph(text=text),), keywords=())
    rule = evolve(RULES[0], trigger=trigger)

    assert bool(trigger(Context(article, NOW))) is holds
    assert (rule in Plan([rule]).due(Context(article, NOW))) is holds


def test_what_ftfy_calls_bad_is_never_passed_over():
    kinds = [
        [chr(code) for code in range(0x80, 0xD800) if re.match(f"[{kind}]", chr(code))]
        for kind in MOJIBAKE_CATEGORIES.values()
    ]
    rng = random.Random(7)
    found = 0
    for _ in range(100_000):
        odd = "".join(
            rng.choice(rng.choice([*kinds, "aA .,1Z", "ВГРСÂÃ œ×à√≈‚ā€"]))
            for _ in range(rng.randint(1, 5))
        )
        text = rng.choice(("a ", "A", "", "Слово ")) + odd + rng.choice((" a", "b", "", " "))
        if is_bad(text):
            found += 1
            assert _is_near(text), ascii(text)
            if not found % 10:
                article = evolve(example_article({}), body=(Paragraph(text=text),))
                assert MOJIBAKE.trigger(Context(article, NOW)), ascii(text)
    assert found > 10_000


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("Dam 2,5\n(m³)", b"Aaa 0,0\n(ao)"),
        ("Über „Öl“…", b"laaa qlaqq"),
        ("Дамба — «ні»", b"xxxxx q oxxo"),
        ("سد ٢", b"oo o"),
        ("水坝👍\x07\t", b"ooo\0\0"),
        ("\ud83d!", b"o!"),
    ],
)
def test_the_shape_has_a_sign_for_each_character(text, shape):
    context = Context(evolve(example_article({}), headline=text), NOW)

    assert context.shape[: len(text)] == shape
    assert len(context.shape) == len(context.text)
