"""Every format is told by content from all others, whatever legal shape its documents take."""

import gzip
import os
import time

import pytest

from newsfixtures.formats import FORMATS, format_of
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.sweeps import pairs, sweep

NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
FEW = 30
LANGUAGES = [locale.tag for locale in LOCALES if locale.written]


@pytest.mark.parametrize("name", FORMATS.names)
def test_every_legal_document_is_told_by_content(name):
    told = {document.id: format_of(document.data).name for document in sweep(format=name)}

    assert {each: found for each, found in told.items() if found != name} == {}


@pytest.mark.parametrize("name", FORMATS.names)
def test_documents_with_every_pair_of_options_are_told_by_content(name):
    if len(FORMATS[name].knobs) > FEW and not NIGHTLY:
        pytest.skip("the pairs of many knobs: make nightly")
    told = {document.id: format_of(document.data).name for document in pairs(format=name)}

    assert {each: found for each, found in told.items() if found != name} == {}


@pytest.mark.parametrize("name", FORMATS.names)
def test_documents_of_several_articles_and_all_languages_are_told_by_content(name):
    form = FORMATS[name]
    for language in LANGUAGES:
        articles = [sample.article for sample in generate(3, seed=3, language=language)]
        several = [articles] if form.many else [[article] for article in articles]
        for some in several:
            data = form.dump(some)
            assert format_of(data).name == name
            assert format_of(gzip.compress(data)).name == name


def test_telling_unpacks_no_more_than_it_looks_at():
    bomb = gzip.compress(bytes(64 * 2**20))
    start = time.process_time()

    for _ in range(20):
        format_of(bomb)

    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    "part", ["<!--a-->", "<?a?>", "<!DOCTYPE a>", "<!DOCTYPE a [b]>", "<!--", " "]
)
def test_telling_is_quick_whatever_stands_before_the_root(part):
    """Comments could be parted in as many ways as there are subsets of them."""
    start = time.process_time()

    format_of((part * 60_000 + "<x>").encode())

    assert time.process_time() - start < 1
