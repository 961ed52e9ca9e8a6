"""Laws of generated articles, over every outlet and every kind of event."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from datetime import date

import pytest

from newsfixtures.article import body_texts
from newsfixtures.formats import dump
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate, sample_at, with_defects
from newsfixtures.outlets import OUTLETS
from newsfixtures.pointers import resolve
from newsfixtures.rules import RULES
from newsfixtures.schema import article_to_json, is_valid
from newsfixtures.stories import STORIES
from newsfixtures.testing import NOW
from newsfixtures.validation import Validator

NIGHTLY = "NEWSFIXTURES_NIGHTLY" in os.environ
COUNT = 2000 if NIGHTLY else 1000
"""Articles of each outlet that must be distinct."""
READ = 2000 if NIGHTLY else 200
"""Articles of each outlet that are read word by word."""
SENTENCE = re.compile(r".+?[.!?][\"”]?(?=\s|$)")
KINDS = ("mentions", "quotes", "times", "amounts")


@pytest.fixture(scope="module", params=OUTLETS.names)
def samples(request):
    return list(generate(COUNT, seed=1, outlet=request.param))


def test_every_article_is_valid_and_silent_under_every_stable_rule(samples):
    validator = Validator(select=["ALL"], now=NOW)
    from newsfixtures.validation import as_loaded

    for sample in samples[:READ]:
        assert is_valid(article_to_json(sample.article))
        assert validator.check(as_loaded(sample.article)).findings == ()


def test_no_two_articles_share_a_headline(samples):
    headlines = [sample.article.headline for sample in samples]

    assert len(set(headlines[:1000])) == 1000
    assert len(set(headlines)) >= 0.999 * len(headlines)


def test_sentences_are_distinct(samples):
    sentences = Counter(
        sentence.strip()
        for sample in samples[:1000]
        for _, text in body_texts(sample.article)
        for sentence in SENTENCE.findall(text)
    )

    assert len(sentences) >= 0.95 * sentences.total()


def test_every_span_resolves_to_what_it_says(samples):
    for sample in samples[:READ]:
        for kind in KINDS:
            for span in getattr(sample.annotations, kind):
                text = resolve(sample.article, span.path)
                assert text[span.start : span.end] == span.surface


def test_who_is_mentioned_is_in_the_article(samples):
    for sample in samples[:READ]:
        article = sample.article
        names = {e.id: e.name for e in (*article.people, *article.organizations, *article.places)}
        for mention in sample.annotations.mentions:
            name = names[mention.id]
            if mention.form == "full":
                assert mention.surface == name
            elif mention.form == "surname":
                assert name.endswith(mention.surface)


def test_direct_quotes_stand_between_quotation_marks(samples):
    for sample in samples[:READ]:
        opening, closing = OUTLETS[sample.outlet].quotes
        people = {person.id for person in sample.article.people}
        apart = {f"/body/{n}/text" for n, b in enumerate(sample.article.body) if b.type == "quote"}
        for quote in sample.annotations.quotes:
            text = resolve(sample.article, quote.path)
            assert quote.speaker in people
            if quote.path in apart or quote.kind == "indirect":
                continue
            assert text[quote.start - 1] == opening
            assert closing in text[quote.end : quote.end + 2]


def test_weekdays_and_dates_agree_with_their_values(samples):
    weekdays, months = LOCALES["en"].weekdays, LOCALES["en"].months
    for sample in samples[:READ]:
        told = sample.article.published_at.date()
        for time in sample.annotations.times:
            if time.surface.endswith(" ago"):
                assert len(time.value) < len("2025-05-16")
            elif "T" in time.value:
                assert time.value[14:16] in time.surface
            elif time.kind == "relative":
                day = date.fromisoformat(time.value)
                assert weekdays[day.weekday()] == time.surface
                assert abs((day - told).days) < 7
            elif len(time.value) > 4:
                assert months[int(time.value[5:7]) - 1] in time.surface


def test_figures_agree_with_their_values(samples):
    for sample in samples[: READ // 2]:
        for amount in sample.annotations.amounts:
            digits = re.match(r"[\d,.]*\d", amount.surface)
            if digits and "million" not in amount.surface:
                assert float(digits.group().replace(",", "")) == amount.value
            elif digits:
                assert float(digits.group().replace(",", "")) * 1e6 == pytest.approx(
                    amount.value, rel=0.01, abs=50_000
                )


def test_dates_are_in_order(samples):
    for sample in samples[:READ]:
        article = sample.article
        assert article.updated_at is None or article.updated_at > article.published_at
        assert (article.updated_at is None) == (article.version == 1)


@pytest.mark.parametrize("story", STORIES.names)
@pytest.mark.parametrize("outlet", OUTLETS.names)
def test_one_article_is_the_same_alone_and_in_bulk(outlet, story):
    bulk = list(generate(20, seed=5, outlet=outlet, story=story))

    for index in (0, 7, 19):
        assert sample_at(index, seed=5, outlet=outlet, story=story) == bulk[index]


def test_another_process_gives_the_same_bytes():
    code = (
        "import hashlib, json; from newsfixtures import generate, dump; from newsfixtures.outlets import OUTLETS;"
        f"written = lambda name: (dump(s.article, format='jsonl') for s in generate({READ}, seed=1, outlet=name));"
        "print(json.dumps({name: hashlib.sha256(b''.join(written(name))).hexdigest() for name in OUTLETS.names}))"
    )
    one, other = (
        json.loads(
            subprocess.run(
                [sys.executable, "-c", code],
                capture_output=True,
                text=True,
                check=True,
                env={"PYTHONHASHSEED": seed},
            ).stdout
        )
        for seed in ("0", "1")
    )

    assert one == other
    assert set(one) == set(OUTLETS.names)


def test_annotations_survive_defects(samples):
    rules = [rule.code for rule in RULES if rule.level == "record"]
    for sample, code in zip(samples[:READ], rules * 20, strict=False):
        broken = with_defects(sample, [code])
        for kind in KINDS:
            for span in getattr(broken.annotations, kind):
                text = resolve(broken.article, span.path)
                assert text[span.start : span.end] == span.surface
        total = sum(len(getattr(broken.annotations, kind)) for kind in KINDS)
        before = sum(len(getattr(sample.annotations, kind)) for kind in KINDS)
        assert total + broken.annotations.broken == before


def test_annotations_keep_their_schema(samples):
    import jsonschema

    from newsfixtures.schema import schema

    validator = jsonschema.Draft202012Validator(schema("annotations"))
    for sample in samples[:100]:
        data = json.loads(json.dumps(sample.annotations.to_json()))
        assert validator.is_valid(data), next(validator.iter_errors(data)).message


def test_an_article_round_trips_through_json(samples):
    from newsfixtures import load

    for sample in samples[:200]:
        for name in ("json", "jsonl"):
            assert load(dump(sample.article, format=name)).article == sample.article
