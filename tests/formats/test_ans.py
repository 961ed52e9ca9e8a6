"""ANS against its official schemas and fixtures, and what is particular to it."""

import json
import os
from functools import cache
from pathlib import Path

import pytest

from newsfixtures.findings import Severity
from newsfixtures.formats import FORMATS, format_of, load
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.outlets import OUTLETS
from newsfixtures.sweeps import covering, sweep

ANS = FORMATS["ans"]
ORACLE = next(
    (
        each / "shared/oracles/ans"
        for each in Path(__file__).resolve().parents
        if (each / "shared/oracles/ans").is_dir()
    ),
    Path("absent"),
)
SCHEMAS = ORACLE / "src/main/resources/schema/ans/0.10.12"
FIXTURES = sorted((ORACLE / "tests/fixtures/schema/0.10.12").glob("story-fixture-*.json"))
NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
LANGUAGES = [locale.tag for locale in LOCALES if locale.written]
needs_oracle = pytest.mark.skipif(not FIXTURES, reason="the official ANS files are not here")


@cache
def registry():
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT4

    schemas = [json.loads(path.read_text()) for path in sorted(SCHEMAS.rglob("*.json"))]
    resources = [Resource.from_contents(each, default_specification=DRAFT4) for each in schemas]
    return Registry().with_resources(
        [(each["id"], resource) for each, resource in zip(schemas, resources, strict=True)]
    )


@cache
def official(name):
    from jsonschema import Draft4Validator

    schema = json.loads((SCHEMAS / f"{name}.json").read_text())
    return Draft4Validator(
        schema, registry=registry(), format_checker=Draft4Validator.FORMAT_CHECKER
    )


def errors(data):
    """Return what the schemas say of a story, and of each element by its own type."""
    value = json.loads(data)
    found = [error.message[:200] for error in official("story").iter_errors(value)]
    for element in value["content_elements"]:
        found += element_errors(element)
    return found


def element_errors(element):
    kind = element["type"]
    for folder in ("", "story_elements/", "utils/"):
        if (SCHEMAS / f"{folder}{kind}.json").is_file():
            return [
                f"{kind}: {error.message[:200]}"
                for error in official(f"{folder}{kind}").iter_errors(element)
            ]
    return []


@needs_oracle
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_official_schema_accepts_what_is_written_with_every_legal_knob(language):
    rows = covering(ANS.knobs)
    count = 2000 // len(LANGUAGES) if NIGHTLY else 12
    for number, sample in enumerate(generate(count, seed=61, language=language)):
        assert errors(ANS.dump(sample.article, knobs=rows[number % len(rows)])) == []


@needs_oracle
@pytest.mark.parametrize("outlet", OUTLETS.names)
def test_the_official_schema_accepts_every_outlet(outlet):
    for sample in generate(5, seed=62, outlet=outlet):
        assert errors(ANS.dump(sample.article)) == []


@needs_oracle
def test_the_official_schema_accepts_the_sweep():
    for document in sweep(format="ans"):
        assert errors(document.data) == []


@needs_oracle
@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_the_reader_agrees_with_the_official_fixtures(path):
    loaded = load(path.read_bytes(), format="ans")
    wrong = [each.message for each in loaded.findings if each.severity is Severity.ERROR]

    assert loaded.article is not None
    assert bool(wrong) == ("-bad-" in path.name), wrong


@needs_oracle
def test_every_other_official_document_is_read_or_it_is_said_why_not():
    for path in sorted((ORACLE / "tests/fixtures/schema/0.10.12").glob("*.json")):
        for loaded in ANS.load(path.read_bytes()):
            assert loaded.article is not None or loaded.findings, path.name


def test_every_story_is_known_by_its_members():
    for document in sweep(format="ans", grades=["typical", "legal", "broken"]):
        assert format_of(document.data) is ANS, document.id


STORY = {
    "type": "story",
    "version": "0.10.12",
    "headlines": {"basic": "Harbour opens", "mobile": "Harbour opens again"},
    "credits": {"by": [{"type": "author", "name": "Ana Petrov", "org": "The Mast"}]},
    "content_elements": [
        {"type": "text", "content": "The harbour <b>opened</b> &amp; stayed so."},
        {"type": "x_widget", "id": 3},
        {"type": "blockquote", "content": "We are glad."},
        {"type": "list", "list_type": "unordered", "items": [{"type": "text", "content": "a"}]},
        {
            "type": "image",
            "version": "0.10.12",
            "url": "https://mast.example/a.jpg",
            "caption": "A ferry",
            "credits": {"by": [{"type": "author", "name": "Jo Doe"}]},
            "distributor": {"category": "wires"},
        },
    ],
    "corrections": [{"type": "correction", "text": "The name was wrong."}],
}


def test_foreign_stories_are_read():
    loaded = load(json.dumps(STORY).encode())
    article = loaded.article

    assert loaded.findings == ()
    assert article.headline == "Harbour opens"
    assert article.alternative_headlines[0].role == "mobile"
    assert article.authors[0].affiliation == "The Mast"
    assert [block.type for block in article.body] == ["paragraph", "quote", "list", "image"]
    assert article.body[0].text == "The harbour opened & stayed so."
    assert article.media[0].credit == "Jo Doe"
    assert article.media[0].origin == "wire"
    assert "element: x_widget" in loaded.losses
    assert [each.text for each in article.provenance.traces if each.kind == "dropped"] == [
        "The name was wrong."
    ]


def test_an_instant_without_offset_stays_a_raw_date():
    sample = next(iter(generate(1, seed=8)))
    article = load(ANS.dump(sample.article, knobs={"dates": "naive"})).article

    assert article.published_at is None
    assert article.provenance.raw_dates["published_at"].value


def test_an_embargo_without_an_end_is_an_embargo():
    value = STORY | {"content_restrictions": {"embargo": {"active": True}}}

    assert load(json.dumps(value).encode()).article.status == "embargoed"


@needs_oracle
def test_the_official_schema_accepts_an_article_that_has_everything():
    article = load(Path(__file__).with_name("everything.json")).article
    for options in ({}, {"quote": "blockquote"}, {"images": "reference"}):
        assert errors(ANS.dump(article, knobs=options)) == []
