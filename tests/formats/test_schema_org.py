"""JSON-LD against schema.org 30.0: every term known, every type in its domain and range."""

import itertools
import json
from functools import cache
from pathlib import Path

import pytest

from newsfixtures._data import data_dir
from newsfixtures.formats import FORMATS, load
from newsfixtures.newsroom import generate
from newsfixtures.sweeps import covering

VOCABULARY = (
    Path(__file__).parents[3]
    / "shared"
    / "oracles"
    / "schemaorg"
    / "schemaorg-all-https-30.0.jsonld"
)
pytestmark = pytest.mark.skipif(not VOCABULARY.exists(), reason=f"no vocabulary at {VOCABULARY}")
FORM = FORMATS["json-ld"]
TEXTS = {"Text", "URL", "Date", "DateTime", "Duration", "Time", "CssSelectorType", "XPathType"}
NUMBERS = {"Number", "Integer", "Float"}
IMPLIED = {"width": NUMBERS, "height": NUMBERS}
"""Where schema.org wants a quantity and all the world, its own examples too, writes a number."""
LOOSE = {"author", "publisher", "keywords", "isAccessibleForFree"}
"""Terms that knobs write as text: schema.org's data model says that text is to be expected."""


@cache
def vocabulary():
    graph = json.loads(VOCABULARY.read_text(encoding="utf-8"))["@graph"]
    return {node["@id"].removeprefix("schema:"): node for node in graph}


def ids(value):
    values = value if isinstance(value, list) else [value] if value else []
    return {each["@id"].removeprefix("schema:") for each in values}


@cache
def above(kind):
    """Return a type with all that it is a kind of."""
    found, waiting = set(), [kind]
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += ids(vocabulary().get(each, {}).get("rdfs:subClassOf"))
    return frozenset(found)


def faults(node, where=""):
    """Yield what schema.org does not allow in *node*."""
    kinds = node.get("@type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    for kind in kinds:
        if kind not in vocabulary():
            yield f"{where}: no type {kind}"
    supertypes = frozenset().union(*(above(kind) for kind in kinds)) if kinds else frozenset()
    for term, value in node.items():
        if term[:1] == "@":
            continue
        known = vocabulary().get(term)
        if known is None:
            yield f"{where}: no term {term}"
            continue
        domains = ids(known.get("schema:domainIncludes"))
        if kinds and not supertypes & domains:
            yield f"{where}: {term} is no term of {kinds}"
        ranges = ids(known.get("schema:rangeIncludes")) | IMPLIED.get(term, set())
        for each in value if isinstance(value, list) else [value]:
            yield from value_faults(each, term, ranges, f"{where}/{term}")


def value_faults(value, term, ranges, where):
    if isinstance(value, dict):
        if set(value) <= {"@id"} or "@value" in value:
            return
        kinds = value.get("@type", [])
        supers = frozenset().union(*map(above, [kinds] if isinstance(kinds, str) else kinds), ())
        if supers and not supers & ranges:
            yield f"{where}: {kinds} is none of {ranges}"
        yield from faults(value, where)
    elif isinstance(value, bool):
        if "Boolean" not in ranges:
            yield f"{where}: {value} is none of {ranges}"
    elif isinstance(value, int | float):
        if not ranges & NUMBERS:
            yield f"{where}: {value} is none of {ranges}"
    elif isinstance(value, str) and value and term not in LOOSE and not ranges & TEXTS:
        name = value.removeprefix("https://schema.org/")
        if name == value or name not in vocabulary():
            yield f"{where}: {value!r} is none of {ranges}"


def nodes_of(data):
    from newsfixtures.formats._jsonld.values import unprefixed

    value = unprefixed(json.loads(data))
    for top in value if isinstance(value, list) else [value]:
        graph = top.get("@graph", top)
        yield from graph if isinstance(graph, list) else [graph]


def test_the_check_finds_faults():
    wrong = {
        "@type": "NewsArticle",
        "dateline": True,
        "headlin": "x",
        "givenName": "x",
        "author": {"@type": "Place"},
    }

    assert len(list(faults(wrong))) == 4


def test_every_article_keeps_to_terms_domains_and_ranges():
    whole = [load(path).article for path in sorted((data_dir("corpus") / "clean").glob("*.json"))]
    articles = itertools.chain(whole, (each.article for each in generate(300, seed=8)))

    for article in articles:
        for node in nodes_of(FORM.dump(article)):
            assert list(faults(node)) == []


def test_every_legal_shape_keeps_to_terms_domains_and_ranges():
    articles = [sample.article for sample in generate(48, seed=5, language="en-US")]
    singles = [
        {knob.name: each}
        for knob in FORM.knobs
        for each in knob.options[1:]
        if knob.grade(each) != "broken"
    ]

    for number, knobs in enumerate([*singles, *covering(FORM.knobs)]):
        if knobs.get("jsonld.type") == "address":
            continue  # a type written out is looked up elsewhere
        for node in nodes_of(
            FORM.dump(articles[number % 48], knobs={**knobs, "jsonld.type": "subtype"})
        ):
            assert list(faults(node)) == [], knobs
