"""Law 7: what the schema accepts the model holds and gives back, and the other way round."""

import copy
import json
import math
from datetime import UTC, date, datetime

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfixtures import article as model
from newsfixtures._compiled import instant, instant_text
from newsfixtures.newsroom import generate
from newsfixtures.schema import article_from_json, article_to_json, is_valid, problems, schema

ARTICLE = schema("article")
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
STAMPS = st.datetimes(min_value=datetime(1000, 1, 2)).map(
    lambda at: f"{at:%Y}".rjust(4, "0") + f"{at:-%m-%dT%H:%M:%S}Z"
)


def of(node):
    """Return a strategy for what *node* of the schema accepts; knows the schema alone."""
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        return st.deferred(lambda: of(ARTICLE["$defs"][name]))
    if "const" in node:
        return st.just(node["const"])
    if "allOf" in node:
        return st.one_of([of(branch["then"]) for branch in node["allOf"]])
    if "enum" in node:
        return st.sampled_from(node["enum"])
    return OF_TYPE[node["type"]](node)


def strings(node):
    if node.get("format") == "date-time":
        return STAMPS
    if node.get("format") == "date":
        return st.dates(min_value=date(1000, 1, 1)).map(str)
    if "pattern" in node:
        return st.text("abcß“5", min_size=1, max_size=12)
    least = node.get("minLength", 0)
    return TEXT.map(lambda text: text if len(text) >= least else "x" * least)


def objects(node):
    if "additionalProperties" not in node:
        values = st.recursive(st.booleans() | st.integers(-9, 9) | TEXT, st.lists, max_leaves=4)
        return st.dictionaries(st.sampled_from(["velmora:a", "x:b/c"]), values, max_size=2)
    if isinstance(node["additionalProperties"], dict):
        return st.dictionaries(
            st.just("published_at"), of(node["additionalProperties"]), max_size=1
        )
    properties = {name: of(part) for name, part in node["properties"].items()}
    required = {name: properties.pop(name) for name in node.get("required", ())}
    return st.fixed_dictionaries(required, optional=properties)


OF_TYPE = {
    "string": strings,
    "object": objects,
    "boolean": lambda node: st.booleans(),
    "integer": lambda node: st.integers(node["minimum"], node["maximum"]),
    "number": lambda node: st.floats(node["minimum"], node["maximum"]),
    "array": lambda node: st.lists(
        of(node["items"]),
        min_size=node.get("minItems", 0),
        max_size=max(2, node.get("minItems", 0)),
        unique=node.get("uniqueItems", False),
    ),
}


def normal(value, node):
    """Return *value* without members that equal their schema's default."""
    if "$ref" in node:
        return normal(value, ARTICLE["$defs"][node["$ref"].rpartition("/")[2]])
    if "allOf" in node:
        branch = next(
            each["then"]
            for each in node["allOf"]
            if each["if"]["properties"]["type"]["const"] == value["type"]
        )
        return normal(value, branch)
    if isinstance(value, list):
        return [normal(item, node["items"]) for item in value]
    if not isinstance(value, dict) or "properties" not in node:
        extra = node.get("additionalProperties")
        if isinstance(value, dict) and isinstance(extra, dict):
            return {name: normal(part, extra) for name, part in value.items()}
        return value
    parts = {name: normal(part, node["properties"][name]) for name, part in value.items()}
    return {
        name: part
        for name, part in parts.items()
        if "default" not in node["properties"][name] or node["properties"][name]["default"] != part
    }


@given(of(ARTICLE))
def test_what_the_schema_accepts_the_model_gives_back(data):
    assert is_valid(data), problems(data)
    given_back = article_to_json(article_from_json(data))

    assert normal(given_back, ARTICLE) == normal(data, ARTICLE)
    assert is_valid(given_back)
    assert article_from_json(given_back) == article_from_json(data)


@given(of(ARTICLE), st.data())
def test_gate_and_explanations_agree(data, draw):
    broken = copy.deepcopy(data)
    name = draw.draw(st.sampled_from(sorted(broken)))
    broken[name] = draw.draw(
        st.none() | st.integers() | st.text(max_size=3) | st.lists(st.none(), max_size=2)
        | st.just({"type": "paragraph"}) | st.just(broken[name])
    )  # fmt: skip

    assert is_valid(broken) == (problems(broken) == ())


def test_schema_and_model_have_the_same_members():
    assert list(ARTICLE["properties"]) == [field.name for field in attrs.fields(model.Article)]
    by_name = {name.lower(): cls for name, cls in vars(model).items() if isinstance(cls, type)}
    blocks = {
        attrs.fields_dict(cls)["type"].default: cls
        for cls in by_name.values()
        if attrs.has(cls) and cls.__name__.endswith(
            ("Block", "Paragraph", "Heading", "Quote", "Embed", "Table", "Link", "Divider", "Html", "Entry")
        )
    }  # fmt: skip
    for name, node in ARTICLE["$defs"].items():
        if "properties" not in node or "allOf" in node:
            continue
        cls = blocks.get(name.removesuffix("_block")) if name.endswith("_block") else None
        cls = cls or by_name[name.replace("_", "")]
        assert set(node["properties"]) == set(attrs.fields_dict(cls)), name


@pytest.mark.parametrize("name", ["article", "annotations", "report", "manifest"])
def test_the_schemas_are_schemas_and_refer_to_nothing_outside(name):
    jsonschema.Draft202012Validator.check_schema(schema(name))
    text = json.dumps(schema(name))

    assert text.count('"$ref": "#/') == text.count('"$ref"')


def test_every_member_of_the_article_is_described_and_bounded():
    def walk(node):
        if isinstance(node, dict):
            if node.get("type") == "string":
                assert "maxLength" in node, node
            if node.get("type") == "array":
                assert "maxItems" in node, node
            for part in node.values():
                walk(part)
        elif isinstance(node, list):
            for part in node:
                walk(part)

    walk(ARTICLE)
    for node in (ARTICLE, *ARTICLE["$defs"].values()):
        for name, part in node.get("properties", {}).items():
            assert "description" in part or "const" in part or "enum" in part, name


@pytest.mark.parametrize(
    "value",
    [
        {"a": math.nan},
        {"a": {1, 2}},
        {"a": b"x"},
        {1: "x"},
        {"a": "\ud800"},
        [],
        None,
        "text",
        3,
    ],
)
def test_what_is_not_json_is_a_problem_and_no_exception(value):
    assert problems(value)
    assert not is_valid(value)


def test_cycles_and_depth_are_problems_too():
    cycle = {}
    cycle["self"] = cycle
    deep = []
    for _ in range(100_000):
        deep = [deep]

    assert "deeper" in problems(cycle)[0].message
    assert "deeper" in problems({"a": deep})[0].message


@given(
    st.datetimes(
        min_value=datetime(1000, 1, 2), max_value=datetime(9999, 1, 1), timezones=st.timezones()
    )
)
def test_instants_survive(moment):
    """As instants: Python calls doubled hours of different zones unequal on purpose."""
    assert instant(instant_text(moment)).astimezone(UTC) == moment.astimezone(UTC)


def test_generated_articles_are_the_same_after_json():
    for sample in generate(100, seed=4):
        data = article_to_json(sample.article)
        assert article_from_json(data) == sample.article
        assert article_to_json(article_from_json(data)) == data
