"""Compare newsfixtures with its peers in one run, on one core, and print ratios.

    make bench                                 # all tables
    python benchmarks/run.py validation        # one of: validation, generation, documents, feeds,
                                               # hypothesis

CPU seconds of this process, cases interleaved, medians over rounds: the ratios carry over to
other machines, the absolute figures do not. hypothesis-jsonschema needs an older Hypothesis, so
it runs in an environment of its own (`benchmarks/schema_strategy.py` makes it) and is compared
through an empty test case measured on both sides.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import count

import orjson
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from peers import Shape, faker_maker, fixed_dictionaries, mimesis_maker, polyfactory_maker
from schema_strategy import schema_strategy_cost

import newsfixtures as nf
from newsfixtures import strategies as news
from newsfixtures.formats import FORMATS
from newsfixtures.schema import article_to_json, schema

ROUNDS = 5
ARTICLES = 300
BASE = "newsfixtures"


def measure(cases: Mapping[str, Callable[[], int]], rounds: int = ROUNDS) -> dict[str, float]:
    """Return microseconds of CPU an article for each case; a case returns how many it handled."""
    times: dict[str, list[float]] = {name: [] for name in cases}
    for case in cases.values():
        case()
    for _ in range(rounds):
        for name, case in cases.items():
            start = time.process_time()
            count = case()
            times[name].append((time.process_time() - start) / count * 1e6)
    return {name: statistics.median(found) for name, found in times.items()}


def show(title: str, found: Mapping[str, float], base: str) -> None:
    """Print one table: microseconds, articles a second, times the base."""
    print(f"\n{title}\n{'case':52} {'µs':>12} {'per s':>10} {'÷ ' + base:>18}")
    for name, cost in found.items():
        print(f"{name:52} {cost:12,.1f} {1e6 / cost:10,.0f} {cost / found[base]:18,.2f}")


def samples() -> list[nf.Sample]:
    """Return the articles that all validation cases read and whose size the peers copy."""
    return list(nf.generate(ARTICLES, seed=7))


def shape_of(found: list[nf.Sample]) -> Shape:
    """Return the mean size of our articles, for the peers to match."""
    articles = [article_to_json(sample.article) for sample in found]
    grafs = [
        block["text"] if "text" in block else " ".join(item["text"] for item in block["items"])
        for article in articles
        for block in article["body"]
        if "text" in block or "items" in block
    ]
    return Shape(
        paragraphs=round(len(grafs) / len(articles)),
        characters=round(sum(map(len, grafs)) / len(grafs)),
        people=round(sum(len(article.get("people", ())) for article in articles) / len(articles)),
    )


def validation() -> None:
    """Bytes to verdict, on clean articles."""
    import jsonschema

    payloads = [nf.dump(sample.article, format="json") for sample in samples()]
    reference = jsonschema.Draft202012Validator(
        schema("article"), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    validator = nf.Validator()
    everything = nf.Validator(select=["ALL"])
    load = FORMATS["json"].load

    def ours(chosen: nf.Validator) -> Callable[[], int]:
        def run() -> int:
            for payload in payloads:
                for loaded in load(payload):
                    assert chosen.check(loaded)
            return len(payloads)

        return run

    def loading() -> int:
        for payload in payloads:
            for loaded in load(payload):
                assert loaded.article is not None
        return len(payloads)

    def jsonschema_alone() -> int:
        for payload in payloads[: ARTICLES // 3]:
            assert reference.is_valid(orjson.loads(payload))
        return ARTICLES // 3

    def parsing() -> int:
        for payload in payloads:
            orjson.loads(payload)
        return len(payloads)

    size = statistics.mean(map(len, payloads))
    found = measure(
        {
            "orjson.loads (the floor)": parsing,
            "newsfixtures: parse + schema + model": loading,
            BASE: ours(validator),
            "newsfixtures: info rules too": ours(everything),
            "jsonschema alone (structure only)": jsonschema_alone,
        }
    )
    show(f"Validation, {ARTICLES} clean articles, mean {size:,.0f} bytes", found, BASE)


def generation() -> None:
    """Seeded articles in bulk, ours with annotations."""
    found = samples()
    shape = shape_of(found)

    def repeated(make: Callable[[], object], count: int) -> Callable[[], int]:
        def run() -> int:
            for _ in range(count):
                make()
            return count

        return run

    rounds = count()

    def told(outlet: str | None = None) -> Iterator[nf.Sample]:
        """Tell articles that were not told before: what is remembered of others must not help."""
        return nf.generate(ARTICLES, seed=11, start=next(rounds) * ARTICLES, outlet=outlet)

    def ours() -> int:
        return sum(1 for _ in told())

    def by_outlet(outlet: str) -> Callable[[], int]:
        return lambda: sum(1 for _ in told(outlet))

    def annotated() -> int:
        return sum(1 for sample in told() if sample.annotations.to_json())

    def written() -> int:
        return sum(1 for sample in told() if nf.dump(sample.article, format="jsonl"))

    costs = measure(
        {
            BASE: ours,
            "newsfixtures: labelled-brief": by_outlet("labelled-brief"),
            "newsfixtures: wire": by_outlet("wire"),
            "newsfixtures: to JSON Lines": written,
            "newsfixtures: annotations worked out": annotated,
            "Faker, weighting off": repeated(faker_maker(shape, weighting=False), 40),
            "Faker, weighting on (its default)": repeated(faker_maker(shape, weighting=True), 20),
            "mimesis": repeated(mimesis_maker(shape), 100),
            "polyfactory (attrs)": repeated(polyfactory_maker(shape), 10),
        }
    )
    show(f"Generation, each article like {shape}", costs, BASE)


PAGE = """<!DOCTYPE html>
<html lang="{{ article.language }}">
<head>
<meta charset="utf-8">
<title>{{ article.headline }} | {{ article.publisher.name }}</title>
<link rel="canonical" href="{{ article.url }}">
<meta property="og:title" content="{{ article.headline }}">
<meta property="article:published_time" content="{{ article.published_at.isoformat() }}">
{% for keyword in article.keywords %}<meta property="article:tag" content="{{ keyword }}">
{% endfor %}</head>
<body>
<article>
<h1>{{ article.headline }}</h1>
<p class="byline">{{ article.byline }}</p>
<time datetime="{{ article.published_at.isoformat() }}">{{ article.published_at }}</time>
{% for item in article.media %}{% if item.url %}<figure><img src="{{ item.url }}" alt="{{ item.alt }}"><figcaption>
{{ item.caption }}</figcaption></figure>
{% endif %}{% endfor %}{% for block in article.body %}{% if block.type == "heading" %}<h2>{{ block.text }}</h2>
{% elif block.type == "quote" %}<blockquote>{{ block.text }}</blockquote>
{% elif block.type == "list" %}<ul>{% for item in block["items"] %}<li>{{ item.text }}</li>{% endfor %}</ul>
{% elif block.text %}<p>{{ block.text }}</p>
{% endif %}{% endfor %}</article>
</body>
</html>
"""


def documents() -> None:
    """One article as a document, ours with the truth of what is stated where."""
    import jinja2

    articles = [sample.article for sample in samples()]
    template = jinja2.Environment(autoescape=True).from_string(PAGE)

    def ours(name: str) -> Callable[[], int]:
        return lambda: sum(1 for article in articles if FORMATS[name].document(article).data)

    def plain() -> int:
        return sum(1 for article in articles if template.render(article=article).encode())

    def read() -> int:
        return sum(1 for page in pages for _ in FORMATS["html"].load(page))

    pages = [FORMATS["html"].dump(article) for article in articles]
    found = measure(
        {
            BASE: ours("html"),
            "jinja2: a plain page": plain,
            "newsfixtures: JSON-LD alone": ours("json-ld"),
            "newsfixtures: a page read again": read,
        }
    )
    size = statistics.mean(map(len, pages))
    show(f"Documents, pages with truth, mean {size:,.0f} bytes", found, BASE)


def feeds() -> None:
    """Articles as items of one feed, ours with the truth of what is stated where."""
    from feedgen.feed import FeedGenerator

    from newsfixtures.formats._html.body import body_html

    articles = [sample.article for sample in samples()]
    bodies = [body_html(article) for article in articles]

    def ours(name: str) -> Callable[[], int]:
        return lambda: len(FORMATS[name].document(articles).articles)

    def by_feedgen(made: Callable[[nf.Article, int], str]) -> Callable[[], int]:
        def run() -> int:
            feed = FeedGenerator()
            feed.load_extension("dc")
            feed.title("News")
            feed.link(href="https://news.example/")
            feed.description("News")
            for number, article in enumerate(articles):
                item = feed.add_entry(order="append")
                item.id(article.id)
                item.title(article.headline)
                item.link(href=article.url)
                item.published(article.published_at)
                item.summary(article.headline)
                item.content(made(article, number), type="CDATA")
                for author in article.authors:
                    item.dc.dc_creator(author.name)
                for keyword in article.keywords:
                    item.category(term=keyword)
            return len(articles) if feed.rss_str() else 0

        return run

    def read(name: str) -> Callable[[], int]:
        data = FORMATS[name].dump(articles)
        return lambda: sum(1 for _ in FORMATS[name].load(data))

    found = measure(
        {
            BASE: ours("rss"),
            "newsfixtures: bodies as HTML alone": lambda: len([*map(body_html, articles)]),
            "feedgen: the same items, bodies as HTML by us": by_feedgen(
                lambda article, number: body_html(article)  # noqa: ARG005
            ),
            "feedgen: bodies as HTML given": by_feedgen(
                lambda article, number: bodies[number]  # noqa: ARG005
            ),
            "newsfixtures: Atom": ours("atom"),
            "newsfixtures: JSON Feed": ours("json-feed"),
            "newsfixtures: news sitemap": ours("news-sitemap"),
            "newsfixtures: the RSS feed read again": read("rss"),
        }
    )
    size = len(FORMATS["rss"].dump(articles)) / len(articles)
    show(f"Feeds, RSS items with truth, mean {size:,.0f} bytes", found, BASE)


def per_case(strategy: st.SearchStrategy[object], examples: int = 200) -> Callable[[], int]:
    """Return a case that runs *strategy* inside ``@given``."""
    seen = 0

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def case(_: object) -> None:
        nonlocal seen
        seen += 1

    def run() -> int:
        nonlocal seen
        seen = 0
        case()
        return seen

    return run


def hypothesis() -> None:
    """Articles inside ``@given``."""
    shape = shape_of(samples())
    costs = measure(
        {
            "an empty test case (the floor)": per_case(st.integers()),
            BASE: per_case(news.articles()),
            "newsfixtures: samples, with annotations": per_case(news.samples()),
            "fixed_dictionaries of the same size, no truth": per_case(
                fixed_dictionaries(shape), 60
            ),
        },
        rounds=3,
    )
    other = schema_strategy_cost()
    if other is not None:
        costs["hypothesis-jsonschema on the article schema"] = other
    show(f"Under Hypothesis, each article like {shape}", costs, BASE)


TABLES = {
    "validation": validation,
    "generation": generation,
    "documents": documents,
    "feeds": feeds,
    "hypothesis": hypothesis,
}


if __name__ == "__main__":
    for name in sys.argv[1:] or TABLES:
        TABLES[name]()
