"""The same article as other people make it today: Faker, mimesis, polyfactory, fixed_dictionaries.

Each maker gives a schema-valid canonical article of about the size that newsfixtures' own articles
have (`SHAPE`), written as an engineer would who needs one: no truth, no continuity.
"""

from __future__ import annotations

import string
from typing import Any

from attrs import frozen
from hypothesis import strategies as st


@frozen
class Shape:
    """How large an article is: paragraphs, characters of each, people named."""

    paragraphs: int
    characters: int
    people: int


def _article(
    headline: str, names: list[str], grafs: list[str], *, url: str, city: str, words: list[str]
) -> dict[str, Any]:
    return {
        "schema_version": "1",
        "id": f"urn:example:{words[0]}-{len(grafs)}",
        "version": 1,
        "type": "article",
        "genre": "reportage",
        "status": "usable",
        "url": url,
        "language": "en",
        "direction": "ltr",
        "headline": headline,
        "dek": grafs[0],
        "slug": "-".join(words),
        "byline": f"By {names[0]}",
        "authors": [{"name": names[0], "kind": "person", "role": "writer"}],
        "dateline": {"place": {"name": city}, "text": city},
        "published_at": "2025-05-16T13:57:00+02:00",
        "updated_at": "2025-05-16T15:57:00+02:00",
        "timezone": "Europe/Berlin",
        "section": {"code": "world", "label": "World"},
        "subjects": [{"code": "11000000", "label": "politics"}],
        "keywords": sorted(set(words)),
        "people": [{"name": name, "id": f"p{n}"} for n, name in enumerate(names)],
        "places": [{"name": city, "id": "c1"}],
        "publisher": {"name": "Example Wire", "url": "https://wire.example/"},
        "rights": {"holder": "Example Wire", "year": 2025},
        "media": [
            {"type": "image", "id": "i1", "url": url, "alt": headline, "caption": grafs[-1]},
        ],
        "lead_media": "i1",
        "body": [{"type": "paragraph", "text": graf} for graf in grafs],
    }


def faker_maker(shape: Shape, *, weighting: bool) -> Any:
    """Return a function that makes an article with Faker."""
    from faker import Faker

    fake = Faker("en_GB", use_weighting=weighting)
    fake.seed_instance(7)

    def make() -> dict[str, Any]:
        return _article(
            fake.sentence(9)[:-1],
            [fake.name() for _ in range(shape.people)],
            [fake.text(shape.characters) for _ in range(shape.paragraphs)],
            url=f"https://wire.example/{fake.slug()}",
            city=fake.city(),
            words=fake.words(5),
        )

    return make


def mimesis_maker(shape: Shape) -> Any:
    """Return a function that makes an article with mimesis (its text is canned sentences)."""
    from mimesis import Generic, Locale

    made = Generic(Locale.EN, seed=7)

    def graf() -> str:
        text = made.text.sentence()
        while len(text) < shape.characters * 0.8:
            text = f"{text} {made.text.sentence()}"
        return text

    def make() -> dict[str, Any]:
        return _article(
            made.text.title(),
            [made.person.full_name() for _ in range(shape.people)],
            [graf() for _ in range(shape.paragraphs)],
            url=made.internet.url(),
            city=made.address.city(),
            words=made.text.words(5),
        )

    return make


def polyfactory_maker(shape: Shape) -> Any:
    """Return a function that makes our attrs model with polyfactory, lists capped at *shape*."""
    from polyfactory.factories.attrs_factory import AttrsFactory

    from newsfixtures.article import Article, Paragraph

    class Grafs(AttrsFactory[Paragraph]):
        __model__ = Paragraph

    class Articles(AttrsFactory[Article]):
        __model__ = Article
        __randomize_collection_length__ = True
        __min_collection_length__ = 1
        __max_collection_length__ = 3
        extensions = dict
        provenance = None
        media = ()
        lead_media = None

        @classmethod
        def body(cls) -> tuple[Paragraph, ...]:
            return tuple(Grafs.batch(shape.paragraphs))

    return Articles.build


def fixed_dictionaries(shape: Shape) -> st.SearchStrategy[dict[str, Any]]:
    """Return the strategy that users write today: an article of the same size, without truth."""
    word = st.text(string.ascii_lowercase, min_size=3, max_size=9)
    vocabulary = st.sampled_from(
        ["council", "dam", "said", "on", "the", "river", "minister", "plan", "will", "repair"] * 10
    )
    sentence = st.lists(vocabulary, min_size=12, max_size=24).map(
        lambda words: " ".join(words).capitalize() + "."
    )
    per_graf = max(1, shape.characters // 110)
    graf = st.lists(sentence, min_size=per_graf, max_size=per_graf).map(" ".join)
    name = st.tuples(word, word).map(lambda pair: f"{pair[0].title()} {pair[1].title()}")
    paragraph = st.fixed_dictionaries({"type": st.just("paragraph"), "text": graf})
    return st.fixed_dictionaries(
        {
            "schema_version": st.just("1"),
            "id": st.uuids().map(lambda uuid: f"urn:uuid:{uuid}"),
            "type": st.just("article"),
            "genre": st.sampled_from(["reportage", "analysis", "opinion"]),
            "status": st.just("usable"),
            "url": word.map("https://wire.example/{}".format),
            "language": st.just("en"),
            "headline": st.lists(vocabulary, min_size=6, max_size=10).map(" ".join),
            "dek": sentence,
            "byline": name,
            "authors": st.lists(
                st.fixed_dictionaries({"name": name, "role": st.just("writer")}),
                min_size=1,
                max_size=2,
            ),
            "published_at": st.datetimes().map(lambda at: f"{at:2025-%m-%dT%H:%M:%S}Z"),
            "section": st.fixed_dictionaries({"code": word}),
            "keywords": st.lists(word, min_size=3, max_size=5, unique=True),
            "people": st.lists(
                st.fixed_dictionaries({"name": name}),
                min_size=shape.people,
                max_size=shape.people,
            ),
            "publisher": st.just({"name": "Example Wire"}),
            "media": st.lists(
                st.fixed_dictionaries(
                    {"type": st.just("image"), "id": word, "alt": sentence, "caption": sentence}
                ),
                max_size=1,
            ),
            "body": st.lists(paragraph, min_size=shape.paragraphs, max_size=shape.paragraphs),
        }
    )
