"""ninjs against its official schemas and test suite, and what is particular to it."""

import json
import os
from functools import cache
from pathlib import Path

import pytest

from newsfixtures.findings import Severity
from newsfixtures.formats import FORMATS, format_of, load
from newsfixtures.formats._iptc import MEDIA_TOPICS
from newsfixtures.formats._ninjs.names import generation
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.outlets import OUTLETS
from newsfixtures.sweeps import VALID, covering, sweep

NINJS = FORMATS["ninjs"]
ORACLE = next(
    (
        each / "shared" / "oracles" / "ninjs"
        for each in Path(__file__).resolve().parents
        if (each / "shared" / "oracles" / "ninjs").is_dir()
    ),
    Path("absent"),
)
NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
SUITE = sorted(ORACLE.glob("validation/test_suite/*/should_*/*.json"))
LANGUAGES = [locale.tag for locale in LOCALES if locale.written]
needs_oracle = pytest.mark.skipif(not SUITE, reason="the official ninjs files are not here")


@cache
def official(version):
    from jsonschema.validators import validator_for
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT4

    schema = json.loads((ORACLE / f"specification/ninjs-schema_{version}.json").read_text())
    geo = json.loads((ORACLE / "validation/test_suite/GeoJSON-schema.json").read_text())
    resource = Resource.from_contents(geo, default_specification=DRAFT4)
    registry = Registry().with_resources(
        [(f"https://geojson.org/schema/GeoJSON.json{end}", resource) for end in ("", "#")]
    )
    kind = validator_for(schema)
    return kind(schema, registry=registry, format_checker=kind.FORMAT_CHECKER)


def errors(data, version):
    return [
        f"{list(error.absolute_path)} {error.message[:200]}"
        for error in official(version).iter_errors(json.loads(data))
    ]


@needs_oracle
@pytest.mark.parametrize("version", NINJS.knobs[0].options)
def test_the_official_schema_accepts_what_is_written_with_every_legal_knob(version):
    rows = [row for row in covering(NINJS.knobs) if row.get("version", "3.1") == version]
    count = 2000 // len(LANGUAGES) if NIGHTLY else 8
    for language in LANGUAGES:
        for number, sample in enumerate(generate(count, seed=31, language=language)):
            knobs = {**rows[number % len(rows)], "version": version}
            assert errors(NINJS.dump(sample.article, knobs=knobs), version) == []


@needs_oracle
@pytest.mark.parametrize("outlet", OUTLETS.names)
def test_the_official_schema_accepts_every_outlet(outlet):
    for sample in generate(6, seed=32, outlet=outlet):
        assert errors(NINJS.dump(sample.article), "3.1") == []


@needs_oracle
def test_the_official_schema_accepts_the_sweep():
    for document in sweep(format="ninjs"):
        assert errors(document.data, document.knobs.get("version", "3.1")) == []


@needs_oracle
def test_the_official_schema_refuses_what_is_graded_broken():
    for document in sweep(format="ninjs", grades=["broken"]):
        if document.knobs:
            refused = errors(document.data, "3.1")
            assert bool(refused) or document.knobs == {"dates": "naive"}
            assert load(document.data, format="ninjs").findings


@needs_oracle
@pytest.mark.parametrize("path", SUITE, ids=lambda path: "/".join(path.parts[-3:]))
def test_the_reader_agrees_with_the_official_suite(path):
    loaded = load(path.read_bytes(), format="ninjs")
    wrong = [each for each in loaded.findings if each.severity is Severity.ERROR]

    assert loaded.article is not None
    assert bool(wrong) == (path.parent.name == "should_fail")


@pytest.mark.parametrize("version", NINJS.knobs[0].options)
@pytest.mark.parametrize("standard", ["present", "absent"])
def test_every_version_is_known_by_its_content(version, standard):
    for sample in generate(5, seed=3):
        data = NINJS.dump(sample.article, knobs={"version": version, "standard": standard})
        assert format_of(data) is NINJS


def test_the_moment_of_publication_stands_nowhere():
    sample = next(iter(generate(1, seed=8)))
    data = json.loads(NINJS.dump(sample.article))

    assert "firstCreated" not in data
    assert data["versionCreated"] == sample.article.published_at.isoformat()
    assert load(json.dumps(data).encode(), format="ninjs").article.published_at is None


def test_an_instant_without_offset_stays_a_raw_date():
    sample = next(iter(generate(1, seed=8)))
    loaded = load(NINJS.dump(sample.article, knobs={"dates": "naive"}), format="ninjs")

    assert loaded.article.updated_at is None
    assert loaded.article.provenance.raw_dates["updated_at"].value.count(":") == 2
    assert {each.code for each in loaded.findings} == {"SCH014"}


@pytest.mark.parametrize(
    ("member", "field"),
    [("headlines", "headline"), ("by", "byline"), ("versionCreated", "updated_at")],
)
def test_findings_and_parts_have_their_place(member, field):
    sample = next(iter(generate(1, seed=8)))
    data = NINJS.dump(sample.article)
    at = load(data, format="ninjs").locate(f"/{field}")

    assert member in data.decode().split("\n")[at.line - 1] or member == "headlines"
    assert at.column


def test_broken_grades_are_the_only_ones_that_are_read_with_findings():
    for document in sweep(format="ninjs", grades=VALID):
        assert load(document.data, format="ninjs").findings == ()


@needs_oracle
def test_the_official_schema_accepts_an_article_that_has_everything():
    article = load(Path(__file__).with_name("everything.json")).article
    for version in NINJS.knobs[0].options:
        assert errors(NINJS.dump(article, knobs={"version": version}), version) == []


OLD = {
    "uri": "http://mast.example/1",
    "type": "composite",
    "versioncreated": "2025-05-16T13:57:00+02:00",
    "headline": "Harbour opens",
    "headline_seo": "Harbour opening",
    "byline": "Ana Petrov",
    "person": [{"name": "Jo Hale", "scheme": "http://id.example/p/", "code": "7"}],
    "subject": [{"name": "port", "scheme": MEDIA_TOPICS, "code": "20000430"}],
    "body_text": "plain",
    "body_xhtml": "<p>The harbour opened.</p>",
    "associations": {
        "mainpic": {
            "uri": "http://mast.example/2",
            "type": "picture",
            "byline": "Jo Doe",
            "description_text": "A ferry",
            "renditions": {
                "small": {"href": "http://mast.example/s.jpg", "width": 30},
                "big": {
                    "href": "http://mast.example/b.jpg",
                    "width": 300,
                    "mimetype": "image/jpeg",
                },
            },
        }
    },
}


def test_foreign_messages_of_the_first_generation_are_read():
    loaded = load(json.dumps(OLD).encode())
    article, image = loaded.article, loaded.article.media[0]

    assert loaded.findings == ()
    assert (article.headline, article.byline) == ("Harbour opens", "Ana Petrov")
    assert article.alternative_headlines[0].role == "seo"
    assert article.subjects[0].code == "20000430"
    assert article.people[0].uri == "http://id.example/p/"
    assert article.body[0].text == "The harbour opened."
    assert (image.url, image.caption, image.creator) == (
        "http://mast.example/b.jpg",
        "A ferry",
        "Jo Doe",
    )
    assert article.lead_media == image.id


def test_one_stray_name_does_not_make_it_another_generation():
    value = {"uri": "urn:x:1", "headlines": [], "bodies": [], "versioncreated": "x", "genre": []}

    assert generation(value) == 2
