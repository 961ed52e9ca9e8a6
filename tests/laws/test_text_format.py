"""Law 5 for scraped text: what `dump` writes `load` reads, whatever the knobs."""

import itertools
import os

import pytest
from attrs import evolve

from newsfixtures.article import Heading, Image, LabelledParagraph, ListBlock, Paragraph
from newsfixtures.formats import FORMATS
from newsfixtures.formats._text.writing import lead_image
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.newsroom import generate
from newsfixtures.outlets import OUTLETS

TEXT = FORMATS["text"]
SINGLE = [{}, *({knob.name: option} for knob in TEXT.knobs for option in knob.options[1:])]
PAIRS = [
    {first.name: first.options[-1], second.name: second.options[-1]}
    for first, second in itertools.combinations(TEXT.knobs, 2)
]


NIGHTLY = "NEWSFIXTURES_NIGHTLY" in os.environ
COUNT = 60 if NIGHTLY else 10
STEP = 1 if NIGHTLY else 3
"""One of how many articles is written with each pair of options."""
WRITERS = {name: {"outlet": name} for name in OUTLETS.names} | {
    locale.name: {"language": locale.tag} for locale in LOCALES if locale.written
}


@pytest.fixture(scope="module", params=WRITERS)
def articles(request):
    return [sample.article for sample in generate(COUNT, seed=21, **WRITERS[request.param])]


def plain(block):
    """Return what flat text keeps of a block: its kind and words, not marks and ids."""
    match block:
        case LabelledParagraph():
            return ("label", block.label, block.role, block.text)
        case ListBlock():
            return ("list", block.ordered, tuple(item.text for item in block.items))
        case Paragraph() | Heading():
            return ("graf", block.text)
        case _:
            return None


def kept(article, knobs):
    """State what survives flat text under *knobs*."""
    image = lead_image(article)
    cutline = knobs.get("cutline", "none") != "none" and image is not None and image.credit
    repeat = knobs.get("headline.repeat", "none")
    return {
        "headline": article.headline,
        "authors": [author.name for author in article.authors],
        "minute": article.published_at.strftime("%Y-%m-%dT%H:%M:%S"),
        "instant": article.published_at if knobs.get("zone") == "printed" else None,
        "body": [plain(block) for block in article.body if plain(block)],
        "caption": image.caption.rstrip(locale_for(article.language).stop) if cutline else None,
        "credit": image.credit if cutline else None,
        "has_alt": repeat != "none",
    }


def found(article):
    """Return the same of an article that was read."""
    image = next((item for item in article.media if isinstance(item, Image)), None)
    raw = article.provenance.raw_dates["published_at"]
    return {
        "headline": article.headline,
        "authors": [author.name for author in article.authors],
        "minute": raw.value[:19],
        "instant": article.published_at,
        "body": [plain(block) for block in article.body],
        "caption": image.caption if image else None,
        "credit": image.credit if image else None,
        "has_alt": bool(image and image.alt),
    }


def read(data):
    (loaded,) = TEXT.load(data)
    return loaded


def test_what_is_written_is_read_and_settles_after_one_turn(articles):
    for knobs in SINGLE:
        for number, article in enumerate(articles):
            once = read(TEXT.dump(article, knobs=knobs)).article
            assert found(once) == kept(article, knobs), knobs
            if number < 20:
                settles(once, knobs)


def settles(once, knobs):
    """Check that an article which was read is written and read twice to the same effect."""
    data = TEXT.dump(once, knobs=knobs)
    again = read(data).article
    if (written := TEXT.dump(again, knobs=knobs)) != data:  # the same bytes read the same
        assert evolve(again, id="") == evolve(read(written).article, id=""), knobs


def test_what_is_written_with_two_options_is_read(articles):
    for number, knobs in enumerate(PAIRS):
        for article in articles[number % STEP :: STEP]:
            loaded = read(TEXT.dump(article, knobs=knobs))
            assert found(loaded.article) == kept(article, knobs), knobs


@pytest.mark.parametrize("knob", TEXT.knobs, ids=lambda knob: knob.name)
def test_every_option_changes_the_bytes_of_some_article(knob):
    articles = [sample.article for sample in generate(40, seed=2)]
    for option in knob.options[1:]:
        assert any(
            TEXT.dump(article, knobs={knob.name: option}) != TEXT.dump(article)
            for article in articles
        )
    assert TEXT.dump(articles[0], knobs={knob.name: knob.default}) == TEXT.dump(articles[0])


def test_every_part_can_be_found_in_the_file(articles):
    for article in articles[:20]:
        data = TEXT.dump(article, knobs={"chrome": "dated", "byline.date": "glued"})
        loaded = read(data)
        lines = data.decode().split("\n")
        for number, block in enumerate(loaded.article.body):
            if isinstance(block, Paragraph):
                at = loaded.locate(f"/body/{number}/text")
                assert lines[at.line - 1][at.column - 1 :].startswith(block.text)
                assert data[at.offset :].decode().startswith(block.text)


@pytest.mark.parametrize("language", ["de", "en-GB", "es", "fr", "pl", "uk"])
def test_who_is_named_beside_a_quotation_is_read(language):
    right = wrong = 0
    for sample in generate(80, seed=4, outlet="labelled-brief", language=language):
        names = {person.id: person.name for person in sample.article.people}
        truth = {
            (names[quote.speaker], quote.surface.strip(" .,\u00a0")[:20])
            for quote in sample.annotations.quotes
        }
        article = read(TEXT.dump(sample.article)).article
        inferred = {
            trace.path for trace in article.provenance.traces if trace.kind == "inferred_speaker"
        }
        known = {person.id: person.name for person in article.people}
        for number, block in enumerate(article.body):
            for mark in getattr(block, "marks", ()):
                if mark.ref in known and f"/body/{number}" not in inferred:
                    said = block.text[mark.start : mark.end].strip(" .,\u00a0")[:20]
                    found = (known[mark.ref], said) in truth
                    right, wrong = right + found, wrong + (not found)

    assert right > 50
    assert wrong * 10 <= right
