"""How small failures get, and what it costs: named predicates, each shrunk by Hypothesis.

`python benchmarks/shrinking.py` prints, for each predicate, CPU seconds of the phases generate and
shrink, calls of the strategy, and the blocks and authors of the smallest example found;
`python benchmarks/shrinking.py NAME …` does so for some of them. `tests/quality` holds them to it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

from attrs import frozen
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis.errors import NoSuchExample
from hypothesis.strategies import SearchStrategy

from newsfixtures.article import plain_text
from newsfixtures.newsroom import Corpus, Sample
from newsfixtures.strategies import (
    articles,
    bylines,
    corpora,
    datelines,
    defective_samples,
    events,
    headlines,
    live_blogs,
    people,
    places,
    quotes,
    revisions,
    samples,
)
from newsfixtures.validation import validate


@frozen
class Case:
    """A failure that a test may find: *small* is the most blocks that its smallest may have."""

    name: str
    strategy: Callable[[], SearchStrategy[Any]]
    fails: Callable[[Any], bool]
    small: int = 4


@frozen
class Result:
    """What was found: how many blocks and authors it has, and what it cost."""

    found: Any
    blocks: int
    authors: int
    calls: int
    seconds: float


def shrunk(case: Case) -> Result:
    """Return the smallest example of *case*."""
    calls = 0

    def fails(value: Any) -> bool:
        nonlocal calls
        calls += 1
        return case.fails(value)

    begun = time.process_time()
    found = find(
        case.strategy(),
        fails,
        settings=settings(
            max_examples=5000,
            database=None,
            derandomize=True,
            deadline=None,
            phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck),
        ),
    )
    seconds = time.process_time() - begun
    whole = list(_articles(found))
    return Result(
        found,
        max((len(article.body) for article in whole), default=0),
        max((len(article.authors) for article in whole), default=0),
        calls,
        seconds,
    )


def _articles(found: Any) -> Iterator[Any]:
    if isinstance(found, Corpus | tuple):
        for sample in found:
            yield sample.article
    elif isinstance(found, Sample):
        yield found.article
    elif hasattr(found, "body"):
        yield found


def _finds(code: str) -> Callable[[Sample], bool]:
    return lambda sample: code in validate(sample.article, select=[code]).codes


def _broken(code: str) -> Callable[[], SearchStrategy[Sample]]:
    return lambda: defective_samples(rules=[code])


def _words(article: Any) -> int:
    return len(plain_text(article).split())


def _woman_quoted(sample: Sample) -> bool:
    women = {who.id for who in sample.facts.people.values() if who.gender == "female"}
    return any(quote.speaker in women for quote in sample.annotations.quotes)


def _has(kind: str) -> Callable[[Any], bool]:
    return lambda article: any(block.type == kind for block in article.body)


def _pairs(kind: str, count: int | None = None) -> Callable[[Corpus], bool]:
    def fails(corpus: Corpus) -> bool:
        found = sum(link.kind == kind for link in corpus.links)
        return found == count if count is not None else found > 0

    return fails


CASES = (
    # articles
    Case("any article", articles, lambda _: True, 2),
    Case("headline over 80 characters", articles, lambda a: len(a.headline) > 80),
    Case("headline over 60 characters", articles, lambda a: len(a.headline) > 60),
    Case("headline with a figure", articles, lambda a: any(c.isdigit() for c in a.headline)),
    Case("headline with a colon", articles, lambda a: ":" in a.headline, 4),
    Case("two authors", articles, lambda a: len(a.authors) == 2),
    Case("Ukrainian, two authors", lambda: articles(language="uk"), lambda a: len(a.authors) == 2),
    Case("German, over 200 words", lambda: articles(language="de"), lambda a: _words(a) > 200, 14),
    Case("over 300 words", articles, lambda a: _words(a) > 300, 16),
    Case("ten blocks", articles, lambda a: len(a.body) >= 10, 10),
    Case("updated", articles, lambda a: a.updated_at is not None),
    Case("a picture", articles, lambda a: bool(a.media)),
    Case("three pictures", articles, lambda a: len(a.media) >= 3, 6),
    Case("a dateline", articles, lambda a: a.dateline is not None),
    Case(
        "a correction notice", articles, lambda a: any(n.kind == "correction" for n in a.notices), 5
    ),
    Case("a list", articles, _has("list"), 6),
    Case("a crosshead", articles, _has("heading"), 5),
    Case("a quotation set apart", articles, _has("quote"), 6),
    Case("a labelled graf", articles, _has("labelled_paragraph"), 5),
    Case("a film", articles, _has("video"), 4),
    Case("an embed", articles, _has("embed"), 5),
    Case("an obituary", articles, lambda a: a.genre == "obituary"),
    Case("opinion", articles, lambda a: a.genre == "opinion", 5),
    Case("December", articles, lambda a: a.published_at.month == 12),
    Case("a wire story", lambda: articles(outlet="wire"), lambda a: a.provider is not None),
    Case("right to left", lambda: articles(language=""), lambda a: a.direction == "rtl"),
    Case(
        "not in English", lambda: articles(language=""), lambda a: not a.language.startswith("en")
    ),
    # samples and their truth
    Case("a woman quoted", samples, _woman_quoted, 6),
    Case(
        "over a million euros",
        samples,
        lambda s: any(a.unit == "EUR" and a.value > 1e6 for a in s.annotations.amounts),
        6,
    ),
    Case(
        "a percentage",
        samples,
        lambda s: any(a.unit == "percent" for a in s.annotations.amounts),
        6,
    ),
    Case(
        "a partial quotation",
        samples,
        lambda s: any(q.kind == "partial" for q in s.annotations.quotes),
        6,
    ),
    Case(
        "three speakers", samples, lambda s: len({q.speaker for q in s.annotations.quotes}) >= 3, 7
    ),
    Case("three people", samples, lambda s: len(s.article.people) >= 3, 6),
    Case(
        "a date without its year",
        samples,
        lambda s: any(t.kind == "partial" for t in s.annotations.times),
        6,
    ),
    Case("somebody over 65", samples, lambda s: any(p.age > 65 for p in s.facts.people.values())),
    # defects
    *(
        Case(f"{name} ({code})", _broken(code), _finds(code), small)
        for code, name, small in (
            ("QUO001", "an unclosed quote", 4),
            ("BYL001", "a byline glued to a date", 3),
            ("ENC001", "a defect of encoding", 3),
            ("DAT001", "a defect of dates", 3),
            ("MED003", "a defect of media", 4),
        )
    ),
    Case(
        "a brief with an unclosed quote",
        lambda: defective_samples(rules=["QUO001"]),
        lambda s: s.article.type == "brief",
        6,
    ),
    Case("any defect", defective_samples, lambda s: bool(s.defects)),
    # articles that belong together
    Case("a corpus of three", corpora, lambda c: len(c) == 3, 6),
    Case("exactly one near-duplicate pair", corpora, _pairs("near-duplicate", 1), 6),
    Case("a syndicated copy", corpora, _pairs("syndicated-copy"), 6),
    Case("a rewrite", corpora, _pairs("rewrite"), 6),
    Case("a translation", corpora, _pairs("translation"), 6),
    Case("a kill", corpora, _pairs("kill")),
    Case(
        "a story told three times",
        corpora,
        lambda c: any(len(each) >= 3 for each in c.clusters.values()),
        6,
    ),
    Case(
        "a copy without credit",
        corpora,
        lambda c: any("without credit" in link.why for link in c.links),
        6,
    ),
    Case(
        "a revision with a correction",
        revisions,
        lambda v: [s.link.kind for s in v[1:]][:2] == ["revision", "correction"],
        5,
    ),
    Case(
        "a version 3", revisions, lambda v: v[-1].article.version >= 3, 6
    ),  # each version says what is new
    # parts
    Case("live blog of five entries", live_blogs, lambda a: len(a.body) > 5, 6),
    Case(
        "live blog with a key event",
        live_blogs,
        lambda a: any(getattr(b, "key_event", False) for b in a.body),
        4,
    ),
    Case("two writers in a byline", bylines, lambda b: " and " in b),
    Case("a headline over 75 characters alone", headlines, lambda h: len(h) > 75),
    Case("dateline over 40 characters", datelines, lambda d: len(d.text) > 40),
    Case("quotation over 100 characters", quotes, lambda q: len(q.text) > 100),
    Case("a woman over 60", people, lambda p: p.gender == "female" and p.age > 60),
    Case("a town east of Moscow", places, lambda p: p.zone_hours > 3),
    Case("an event of 2025", events, lambda f: f.moments["event"].year == 2025),
)


def main() -> None:
    """Measure all cases, or those named."""
    wanted = sys.argv[1:]
    chosen = [case for case in CASES if not wanted or any(w in case.name for w in wanted)]
    print(f"{'predicate':38} {'CPU s':>6} {'calls':>6} {'blocks':>6} {'most':>5} {'authors':>7}")
    times = []
    for case in chosen:
        try:
            done = shrunk(case)
        except NoSuchExample as error:
            print(f"{case.name:38} {type(error).__name__}: {str(error)[:80]}")
            continue
        times.append(done.seconds)
        mark = " !" if done.blocks > case.small or done.seconds > 10 else ""
        print(
            f"{case.name:38} {done.seconds:6.2f} {done.calls:6} {done.blocks:6} {case.small:5} "
            f"{done.authors:7}{mark}",
            flush=True,
        )
    print(f"median {median(times):.2f} s, most {max(times):.2f} s, sum {sum(times):.0f} s")


if __name__ == "__main__":
    main()
