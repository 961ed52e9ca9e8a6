"""What rules cost on clean articles, rule by rule and language by language, and how they grow.

    python benchmarks/rules.py                 # all tables
    python benchmarks/rules.py cost            # one of: cost, languages, more, linear

CPU time of this process; medians over rounds; ratios carry over to other machines.
"""

from __future__ import annotations

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
from newsfixtures.newsroom import generate
from newsfixtures.rules import RULES, Context, Rule, contains
from newsfixtures.schema import schema
from newsfixtures.testing import NOW, example_article
from newsfixtures.validation import Validator, default_rules

ARTICLES = 150
ROUNDS = 5
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


def articles(language: str) -> list[nf.Article]:
    """Return the clean articles of one language that a table is about."""
    return [sample.article for sample in generate(ARTICLES, seed=7, language=language)]


def cpu(run: Callable[[], object]) -> float:
    """Return the median CPU seconds of *run*."""
    found = []
    for _ in range(ROUNDS):
        start = time.process_time()
        run()
        found.append(time.process_time() - start)
    return statistics.median(found)


def cost(language: str = "en") -> None:
    """Print the cost of each rule on clean articles, dearest first, in microseconds an article."""
    contexts = [Context(article, NOW) for article in articles(language)]
    for context in contexts:
        _looked_at(context)

    def run(rule: Rule) -> None:
        for context in contexts:
            if rule.detect and rule.trigger(context):
                list(rule.detect(context.article, context))

    found = {rule: cpu(partial(run, rule)) for rule in default_rules() if rule.detect}
    total = sum(found.values())
    print(f"\nCost of {len(found)} default rules, {language}: {total / ARTICLES * 1e6:.0f} µs")
    for rule, seconds in sorted(found.items(), key=lambda item: -item[1])[:25]:
        share = seconds / total
        print(f"{rule.code} {rule.name:36} {seconds / ARTICLES * 1e6:8.1f} µs {share:6.1%}")


def _looked_at(context: Context) -> None:
    """Collect what all rules share, which is no rule's cost."""
    for name in ("text", "folded", "figures", "grafs", "names", "addresses", "media_addresses"):
        getattr(context, name)


def languages() -> None:
    """Print, for each language, how much faster all default rules are than jsonschema alone."""
    reference = jsonschema.Draft202012Validator(
        schema("article"), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    validator, load = Validator(), FORMATS["json"].load
    print(f"\n{'language':10} {'bytes':>8} {'µs':>8} {'jsonschema ÷':>14}")
    for language in ("en", "de", "uk", "ar", "ja"):
        payloads = [nf.dump(article, format="json") for article in articles(language)]

        def ours(payloads: list[bytes] = payloads) -> None:
            for payload in payloads:
                for loaded in load(payload):
                    assert validator.check(loaded)

        def theirs(payloads: list[bytes] = payloads) -> None:
            for payload in payloads[:20]:
                assert reference.is_valid(orjson.loads(payload))

        mine, other = cpu(ours) / ARTICLES, cpu(theirs) / 20
        size = statistics.mean(map(len, payloads))
        print(f"{language:10} {size:8,.0f} {mine * 1e6:8,.0f} {other / mine:14.1f}")


def more() -> None:
    """Print what 100 more rules behind triggers cost."""
    validator, grown = Validator(), Validator()
    extra = tuple(
        attrs.evolve(RULES["mojibake"], trigger=contains(f"never-{number}"))
        for number in range(100)
    )
    for scraped, detectors in validator._detectors.items():
        added = tuple((rule.trigger, rule.detect, rule) for rule in extra if rule.detect)
        grown._detectors[scraped] = detectors + added
    load = FORMATS["json"].load
    payloads = [nf.dump(article, format="json") for article in articles("en")]

    def run(chosen: Validator) -> None:
        for payload in payloads:
            for loaded in load(payload):
                chosen.check(loaded)

    base, larger = cpu(partial(run, validator)), cpu(partial(run, grown))
    print(f"\n100 more rules behind triggers cost {larger / base - 1:.1%}")


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
