"""Each rule keeps to itself: alone or among others, in any order, process or thread, on any text."""

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import pytest
from attrs import evolve

from newsfixtures.article import Author, Image, ListBlock, ListItem, Paragraph
from newsfixtures.choice import SeededChooser
from newsfixtures.newsroom import generate
from newsfixtures.rules import Context
from newsfixtures.testing import NOW, example_article, rules_under_test
from newsfixtures.validation import Validator, as_loaded

RULES = [rule for rule in rules_under_test() if rule.level == "record" and rule.detect]
FAMILIES = {
    "letters": "a", "capitals": "A", "digits": "1", "blanks": " ", "stops": ".", "hyphens": "-",
    "commas and digits": "1,", "points and digits": "1.", "openings": "“", "straight": '"',
    "guillemets": "«a»", "brackets": "(", "squares": "[a", "braces": "{{a", "tags": "<a ",
    "tag pairs": "<b>a</b>", "stacked marks": "a\u0301", "marks": "\u0301", "zero width": "a\u200b",
    "bidi": "\u202ea\u202c", "soft hyphens": "a\u00ad", "cases": "Aa", "initials": "A. ",
    "glued": "one.Two", "labels": "Word: ", "times": "14:05\n", "dates": "16 May 2025, ",
    "weekdays": "Friday, ", "addresses": "https://a.example/b?c=d ", "ampersands": "&amp;",
    "mojibake": "Ã©", "mixed scripts": "аa", "Han": "水坝", "kana": "これは", "Arabic": "سد ",
    "surrogates": "\ud83d", "emoji": "👨\u200d👩\u200d👧 ", "units": "10 km (", "quoted": "“a” ",
    "percents": "%A", "grouped": "1\u00a0000", "credits": "Photo: a. ", "joined": "A B and C D ",
}  # fmt: skip
SMALL, LARGE = 4_000, 32_000


def article_of(unit, size):
    """Return an article that has text of a family in its body and wherever else there is text."""
    text = (unit * (size // len(unit) + 1))[:size]
    short = text[:300]
    return evolve(
        example_article({}),
        headline=short,
        dek=text[:900],
        byline=short,
        authors=(Author(name=short), Author(name=short[1:] or "a")),
        keywords=(short[:100],),
        url=f"https://velmora.example/{short}",
        media=(Image(id="i", alt=short, caption=text[:900], url=f"https://a.example/{short}"),),
        body=(Paragraph(text=text), ListBlock(items=(ListItem(text=short),))),
    )


def cost(rule, article):
    best = float("inf")
    for _ in range(2):
        context = Context(article, NOW)
        context.grafs  # noqa: B018 (what all rules share is no rule's cost)
        start = time.process_time()
        list(rule.detect(article, context))
        if rule.repair:
            rule.repair(article, context)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_total_and_linear_on_any_text(rule):
    """Eight times the text may take sixteen times as long; less than 20 ms is never too long."""
    for family, unit in FAMILIES.items():
        large = article_of(unit, LARGE)
        rule.trigger(Context(large, NOW))
        took = cost(rule, large)
        if took > 0.02:
            assert took < 16 * cost(rule, article_of(unit, SMALL)) + 0.02, family


@pytest.fixture(scope="module")
def broken():
    samples = list(generate(12, seed=6))
    found = [sample.article for sample in samples]
    for rule in RULES:
        fit = next((each.article for each in samples if rule.needs(each.article)), None)
        if fit is not None:
            found.append(rule.inject(fit, SeededChooser(6)).article)
    return found


def test_a_rule_finds_alone_what_it_finds_among_all(broken):
    everything = Validator(select=["ALL"], now=NOW)
    reports = [everything.check(as_loaded(article)).findings for article in broken]
    for rule in RULES:
        alone = Validator(select=[rule.code], now=NOW)
        for article, findings in zip(broken, reports, strict=True):
            expected = [each for each in findings if each.code == rule.code]
            assert list(alone.check(as_loaded(article)).findings) == expected


def findings(articles):
    validator = Validator(select=["ALL"], now=NOW)
    return [validator.check(as_loaded(article)).findings for article in articles]


def test_order_threads_and_processes_change_nothing(broken):
    serial = findings(broken)
    halves = [broken[::2], broken[1::2]]

    assert findings(broken[::-1])[::-1] == serial
    with ThreadPoolExecutor(4) as pool:
        validator = Validator(select=["ALL"], now=NOW)
        reports = pool.map(lambda each: validator.check(as_loaded(each)).findings, broken)
        assert list(reports) == serial
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        even, odd = pool.map(findings, halves)
    assert even == serial[::2]
    assert odd == serial[1::2]
