"""Laws of relations: every kind, outlet and language that stories are told in."""

import json
import re
from datetime import timedelta
from functools import cache

import pytest

import newsfixtures as nf
from newsfixtures.article import RelatedLink, body_texts, texts
from newsfixtures.choice import SeededChooser
from newsfixtures.locales import LOCALES
from newsfixtures.locales._grammar import words_of
from newsfixtures.newsroom import sample_at
from newsfixtures.newsroom._corpora import begun, brief_of
from newsfixtures.newsroom.relations import RELATIONS
from newsfixtures.newsroom.relations._deriving import plain
from newsfixtures.newsroom.relations._names import in_latin, is_latin, written
from newsfixtures.newsroom.relations._phrases import PHRASES
from newsfixtures.outlets import OUTLETS
from newsfixtures.pointers import resolve
from newsfixtures.schema import article_to_json, is_valid
from newsfixtures.stories import STORIES
from newsfixtures.testing import NOW
from newsfixtures.validation import Validator, as_loaded

LANGUAGES = [locale.tag for locale in LOCALES if locale.written]
KINDS = ("mentions", "quotes", "times", "amounts")
SENTENCE = re.compile(r"[^.!?。！？।\n]+[.!?。！？।]?")
LONG = 12
VALIDATOR = Validator(now=NOW)


def origin(relation, outlet, language):
    stories = sorted(relation.stories) or STORIES.names
    number = RELATIONS.names.index(relation.name) + 3 * OUTLETS.names.index(outlet)
    number += 5 * LANGUAGES.index(language)
    brief = brief_of(outlet, stories[number % len(stories)], language, 50, ())
    return begun(SeededChooser(11, number), brief, relation)


def derived(relation, sample):
    return relation.derive(SeededChooser(12, purpose=relation.name), sample)


@cache
def case(name, outlet, language):
    sample = origin(RELATIONS[name], outlet, language)
    return sample, derived(RELATIONS[name], sample)


def cases(relation, outlet):
    for language in LANGUAGES:
        sample, made = case(relation.name, outlet, language)
        if made is not None:
            yield sample, made


def sentences(article):
    words = (plain(text) for _, text in body_texts(article))
    marks = str.maketrans("“”«»„", '"""""')
    return {each.translate(marks).strip(' "') for text in words for each in SENTENCE.findall(text)}


def is_long(sentence):
    return len(sentence.split()) > LONG or (" " not in sentence and len(sentence) > 30)


def notice_of(sample):
    return sample.article.notices[-1]


@pytest.mark.parametrize("outlet", OUTLETS.names)
@pytest.mark.parametrize("relation", RELATIONS, ids=lambda relation: relation.name)
def test_what_is_derived_is_an_article_with_its_truth(relation, outlet):
    for sample, made in cases(relation, outlet):
        first, article = sample.article, made.article
        assert is_valid(article_to_json(article))
        assert VALIDATOR.check(as_loaded(article)).findings == ()
        assert article.id != first.id
        assert article.url != first.url
        assert (made.link.source, made.link.target) == (first.id, article.id)
        assert made.link.kind == relation.name
        assert made.link.why
        assert (
            article.published_at >= first.published_at or made.facts.moments != sample.facts.moments
        )
        assert article.updated_at is None or article.updated_at > article.published_at
        for span in (span for kind in KINDS for span in getattr(made.annotations, kind)):
            assert resolve(article, span.path)[span.start : span.end] == span.surface
        assert made.annotations.broken == 0
        assert len(made.annotations.languages) == len(article.body)
        assert json.dumps(made.annotations.to_json()["facts"]) == json.dumps(made.facts.to_json())
        assert derived(relation, sample) == made


@pytest.mark.parametrize("outlet", OUTLETS.names)
@pytest.mark.parametrize("relation", RELATIONS, ids=lambda relation: relation.name)
def test_its_truth_is_complete(relation, outlet):
    """Every full name of the people in the text is annotated, as it is in the origin."""
    for _, made in cases(relation, outlet):
        article = made.article
        known = {span.id for span in made.annotations.mentions}
        entities = (*article.people, *article.organizations, *article.places)
        assert known <= {entity.id for entity in entities}
        pulled = {f"/body/{n}/text" for n, b in enumerate(article.body) if b.type == "quote"}
        for person in article.people:
            told = {
                (path, found.start())
                for path, text in texts(article)
                if path not in pulled  # what is set apart again is annotated where it was said
                for found in re.finditer(re.escape(person.name), text)
            }
            spans = {
                (span.path, span.start)
                for span in made.annotations.mentions
                if span.id == person.id
            }
            assert told <= spans, made.link.kind


@pytest.mark.parametrize("outlet", OUTLETS.names)
def test_labels_are_true_of_versions(outlet):
    for kind, noticed in (
        ("revision", "update"),
        ("correction", "correction"),
        ("kill", "retraction"),
    ):
        for sample, made in cases(RELATIONS[kind], outlet):
            assert made.article.version == sample.article.version + 1
            assert made.article.revision_of == sample.article.id
            assert made.article.supersedes[0] == sample.article.id
            assert made.article.published_at == sample.article.published_at
            assert made.article.updated_at > (
                sample.article.updated_at or sample.article.published_at
            )
            assert notice_of(made).kind == noticed
            if kind == "kill":
                assert made.article.status == "canceled"
                assert not {entity.id for entity in made.article.people}
                continue
            assert made.facts != sample.facts
            before, after = sentences(sample.article), sentences(made.article)
            for key, person in made.facts.people.items():
                was = plain(sample.facts.people[key].family)
                after = {each.replace(plain(person.family), was) for each in after}
            assert len(before & after) >= len(before) / 3
    for sample, made in cases(RELATIONS["correction"], outlet):
        text = " ".join(text for _, text in texts(sample.article)).casefold()
        assert notice_of(made).original_text.casefold() in text


@pytest.mark.parametrize("outlet", OUTLETS.names)
def test_labels_are_true_of_copies_and_rewrites(outlet):
    for sample, made in cases(RELATIONS["syndicated-copy"], outlet):
        copied, first = sentences(made.article), sentences(sample.article)
        assert len(copied & first) >= 0.6 * len(copied), copied - first
        assert made.outlet != sample.outlet
        assert made.article.publisher.name == OUTLETS[made.outlet].title
        assert plain(made.article.headline) != plain(sample.article.headline)
        credited = "with credit" in made.link.why
        assert bool(made.article.byline) == credited
        assert bool(made.article.related) == credited
    for sample, made in cases(RELATIONS["rewrite"], outlet):
        shared = sentences(made.article) & sentences(sample.article)
        assert not [sentence for sentence in shared if is_long(sentence)]
        assert made.facts.amounts == sample.facts.amounts
        assert made.outlet != sample.outlet


@pytest.mark.parametrize("outlet", OUTLETS.names)
def test_labels_are_true_of_translations(outlet):
    for language in LANGUAGES:
        sample, made = case("translation", outlet, language)
        if made is None:
            assert in_latin(sample.facts) is None
            continue
        first, second = sample.facts, made.facts
        assert made.article.language != sample.article.language
        assert (first.amounts, first.terms) == (second.amounts, second.terms)
        assert {**first.moments, "published": None} == {**second.moments, "published": None}
        assert made.article.related[-1].rel == "translation_of"


@pytest.mark.parametrize("outlet", OUTLETS.names)
def test_labels_are_true_of_what_comes_later(outlet):
    for sample, made in cases(RELATIONS["series"], outlet):
        assert made.article.headline == sample.article.headline
        assert made.article.published_at - sample.article.published_at == timedelta(days=1)
        assert made.facts.amounts != sample.facts.amounts
    for sample, made in cases(RELATIONS["follow-up"], outlet):
        assert made.facts.people == sample.facts.people
        assert made.article.published_at > sample.article.published_at
        assert RelatedLink(related_ref=sample.article.id) in made.article.body
    for sample, made in cases(RELATIONS["near-duplicate"], outlet):
        kinds = [[block.type for block in each.article.body] for each in (sample, made)]
        assert kinds[0] == kinds[1]
        assert made.facts.moments != sample.facts.moments
        assert made.story_id == made.article.id


@pytest.mark.parametrize("locale", [locale.name for locale in LOCALES if locale.written])
def test_a_language_can_decline_names_of_any_other(locale):
    words = words_of(locale)
    names = [
        (name, kind, gender)
        for other in LOCALES
        if other.written
        for world in [words_of(other.name).world]
        for given, families, gender in (
            (world.men, [male for male, _ in world.pairs], "male"),
            (world.women, [female for _, female in world.pairs], "female"),
        )
        for kind, all_names in (("given", given), ("family", families))
        for name in all_names
        if is_latin(name)
    ]

    for name, kind, gender in names:
        here = written(words.world, name)
        assert here == name or not any(is_latin(letter) for letter in here if letter.isalpha())
        for case in words.cases[1:] if words.decline else ():
            assert words.decline(here, kind, gender, case)


def test_notices_are_printed_in_every_language():
    tags = {language.partition("-")[0] for language in LANGUAGES}

    assert tags <= set(PHRASES)


def test_a_corpus_labels_what_belongs_together():
    corpus = nf.corpus(300, seed=4, related=60)

    assert {link.kind for link in corpus.links} == set(RELATIONS.names)
    assert 150 < len(corpus.links) < 210
    assert len({a.id for a in corpus.articles}) == len({a.url for a in corpus.articles}) == 300
    for source, target in corpus.pairs():
        same = RELATIONS[target.link.kind].same_story
        together = target.article.id in corpus.clusters[source.story_id or source.article.id]
        assert together == same
    assert sum(map(len, corpus.clusters.values())) == 300
    replaced = [each for a in corpus.articles for each in a.supersedes[:1]]
    assert len(set(replaced)) == len(replaced)
    for index in (1, 17, 64, 299):
        assert sample_at(index, seed=4, related=60) == corpus.samples[index]


def test_a_corpus_keeps_to_what_was_asked():
    corpus = nf.corpus(60, seed=5, outlet="wire", language="en", related=70)
    assert {sample.outlet for sample in corpus} == {"wire"}
    assert {article.language for article in corpus.articles} == {"en-US"}
    series = nf.corpus(40, seed=5, relations=["series"])
    assert {link.kind for link in series.links} == {"series"}
    assert nf.corpus(10, related=0).links == ()


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"related": 101}, nf.UsageError, "related=101 is no percentage"),
        ({"relations": ["rewrites"]}, nf.UnknownNameError, "did you mean 'rewrite'"),
    ],
)
def test_a_wrong_argument_says_what_is_allowed(options, error, said):
    with pytest.raises(error, match=said):
        nf.corpus(3, **options)
