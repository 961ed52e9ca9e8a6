"""What rules cost on clean articles, rule by rule and language by language, and how they grow.

    python benchmarks/rules.py                 # all tables
    python benchmarks/rules.py cost            # one of: cost, languages, more, linear

CPU time of this process, the least of some rounds; ratios carry over to other machines.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

import attrs
import jsonschema
import orjson

import newsfixtures as nf
from newsfixtures.article import Paragraph
from newsfixtures.formats import FORMATS
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.rules import RULES, Context, Literals, Rule, contains
from newsfixtures.rules._plan import Plan
from newsfixtures.schema import schema
from newsfixtures.testing import NOW, example_article
from newsfixtures.validation import Validator

ARTICLES = 150
ROUNDS = 9
SHORT = range(3_000, 5_000)
"""Bytes of what is called a short article here."""
SIZES = (64_000, 128_000, 256_000, 512_000, 1_024_000)
FAMILIES = {
    "one letter": "a",
    "one capital": "A",
    "digits": "1",
    "blanks": " ",
    "full stops": ".",
    "hyphens": "-",
    "commas and digits": "1,",
    "points and digits": "1.",
    "opening quotation marks": "“",
    "straight quotation marks": '"',
    "guillemets": "«a»",
    "opening brackets": "(",
    "square brackets": "[a",
    "angle brackets": "<a ",
    "combining marks": "a\u0301",
    "zero width": "a\u200b",
    "bidi controls": "\u202ea\u202c",
    "soft hyphens": "a\u00ad",
    "capital and small": "Aa",
    "initials": "A. ",
    "glued sentences": "one.Two",
    "labels": "Word: ",
    "times": "14:05\n",
    "dates": "16 May 2025, ",
    "addresses": "https://a.example/b?c=d ",
    "ampersands": "&amp;",
    "mojibake": "Ã©",
    "Cyrillic and Latin": "аa",
    "Han": "水坝",
    "emoji": "👨\u200d👩\u200d👧 ",
}


def articles(language: str, count: int = ARTICLES) -> list[nf.Article]:
    """Return the clean articles of one language that a table is about."""
    return [sample.article for sample in generate(count, seed=7, language=language)]


def cpu(run: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the least CPU seconds of *run*; the collector leaves alone what stood before."""
    found = []
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        start = time.process_time()
        run()
        found.append(time.process_time() - start)
    return min(found)


def cost(language: str = "en") -> None:
    """Print what each rule adds to validating a clean article, dearest first, in microseconds."""
    payloads = [nf.dump(article, format="json") for article in articles(language)]
    load, validator = FORMATS["json"].load, Validator()
    plan = validator._plans[False]
    read = [loaded for payload in payloads for loaded in load(payload)]
    contexts = [Context(loaded.article, NOW) for loaded in read if loaded.article]
    due = [set(plan.due(context)) for context in contexts]

    def run(rule: Rule) -> None:
        for context, rules in zip(contexts, due, strict=True):
            fires = rule in rules if isinstance(rule.trigger, Literals) else rule.trigger(context)
            if rule.detect and fires:
                list(rule.detect(context.article, context))

    def whole() -> None:
        for payload in payloads:
            for loaded in load(payload):
                validator.check(loaded)

    found = {rule: cpu(partial(run, rule)) for rule in plan.rules}
    shared = {
        "parse and schema": cpu(lambda: [list(load(payload)) for payload in payloads]),
        "text, collected for all rules": cpu(lambda: [_looked_at(each.article) for each in read]),
        "all triggers": cpu(lambda: [plan.due(context) for context in contexts]),
    }
    total = cpu(whole)
    print(f"\nCost of {len(found)} default rules, {language}: {total / ARTICLES * 1e6:.0f} µs")
    for name, seconds in shared.items():
        print(f"{name:43} {seconds / ARTICLES * 1e6:8.1f} µs {seconds / total:6.1%}")
    for rule, seconds in sorted(found.items(), key=lambda item: -item[1])[:25]:
        print(
            f"{rule.code} {rule.name:36} {seconds / ARTICLES * 1e6:8.1f} µs {seconds / total:6.1%}"
        )


def _looked_at(article: nf.Article | None) -> None:
    """Collect what all rules share, which is no rule's cost."""
    context = Context(article or example_article({}), NOW)
    for name in ("searchable", "shape", "grafs", "links"):
        getattr(context, name)


def languages() -> None:
    """Print, for each language, how much faster all default rules are than jsonschema alone."""
    reference = jsonschema.Draft202012Validator(
        schema("article"), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    validator, load = Validator(), FORMATS["json"].load
    print(f"\n{'language':10} {'articles':>10} {'bytes':>8} {'µs':>8} {'jsonschema ÷':>14}")
    for language in ("en", "de", "uk", "ar", "ja"):
        every = [nf.dump(article, format="json") for article in articles(language, 4 * ARTICLES)]
        short = [payload for payload in every if len(payload) in SHORT]
        for name, chosen in ("all", every[:ARTICLES]), ("of 3-5 KB", short[: ARTICLES // 3]):

            def ours(payloads: list[bytes] = chosen) -> None:
                for payload in payloads:
                    for loaded in load(payload):
                        assert validator.check(loaded)

            def theirs(payloads: list[bytes] = chosen) -> None:
                for payload in payloads:
                    assert reference.is_valid(orjson.loads(payload))

            mine, other = cpu(ours) / len(chosen), cpu(theirs, 2) / len(chosen)
            size = statistics.mean(map(len, chosen))
            costs = f"{mine * 1e6:8,.0f} {other / mine:14.1f}"
            print(f"{language:10} {name:>10} {size:8,.0f} {costs}")


def more() -> None:
    """Print what 100 more rules behind triggers cost, whose words and marks no article has."""
    validator, grown = Validator(), Validator()
    stems = [word for word in LOCALES["de"].function_words if len(word) > 2][:50]
    sought = [f"{word}xq" for word in stems] + [chr(0x2600 + n) for n in range(100 - len(stems))]
    extra = [attrs.evolve(RULES["mojibake"], trigger=contains(each)) for each in sought]
    for scraped, plan in validator._plans.items():
        grown._plans[scraped] = Plan((*plan.rules, *extra))
    load = FORMATS["json"].load
    for language in ("en", "uk"):
        payloads = [nf.dump(article, format="json") for article in articles(language)]

        def run(chosen: Validator, payloads: list[bytes] = payloads) -> None:
            for payload in payloads:
                for loaded in load(payload):
                    chosen.check(loaded)

        base, larger = cpu(partial(run, validator)), cpu(partial(run, grown))
        print(f"\n100 more rules behind triggers cost {larger / base - 1:.1%} ({language})")


def linear() -> None:
    """Print how all rules and repairs together grow with one graf of each family of text."""
    print(
        f"\n{'family':26}" + "".join(f"{size // 1000:>8}k" for size in SIZES) + f"{'doubling':>10}"
    )
    rules = [rule for rule in RULES if rule.detect]
    for family, unit in FAMILIES.items():
        seconds = []
        for size in SIZES:
            text = (unit * (size // len(unit) + 1))[:size]
            article = attrs.evolve(example_article({}), body=(Paragraph(text=text),))
            start = time.process_time()
            for rule in rules:
                context = Context(article, NOW)
                list(rule.detect(article, context))  # type: ignore[misc]
                if rule.repair:
                    rule.repair(article, context)
            seconds.append(time.process_time() - start)
        ratio = (seconds[-1] / seconds[0]) ** (1 / (len(SIZES) - 1))
        print(f"{family:26}" + "".join(f"{each:9.2f}" for each in seconds) + f"{ratio:10.2f}")


TABLES = {"cost": cost, "languages": languages, "more": more, "linear": linear}


if __name__ == "__main__":
    for name in sys.argv[1:] or TABLES:
        TABLES[name]()
