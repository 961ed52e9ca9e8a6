"""What ``st.from_type`` gives for each of our types."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from newsfixtures import errors
from newsfixtures.annotations import Annotations
from newsfixtures.article import Article, Dateline, Quote
from newsfixtures.documents import Document
from newsfixtures.findings import Finding, Report
from newsfixtures.formats import FORMATS, Loaded, dump, load
from newsfixtures.newsroom import Corpus, Link, Sample
from newsfixtures.rules import RULES
from newsfixtures.stories import Facts, Organization, Person, Place
from newsfixtures.strategies._articles import articles, defective_articles, samples
from newsfixtures.strategies._documents import documents
from newsfixtures.strategies._parts import (
    datelines,
    events,
    organizations,
    people,
    places,
    quotes,
)
from newsfixtures.strategies._related import corpora, links
from newsfixtures.validation import Validator, validate

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_LATE = datetime(2026, 1, 1, tzinfo=UTC)


def register_types() -> None:
    """Let ``st.from_type`` know our types (called by Hypothesis through its entry point)."""
    st.register_type_strategy(Article, articles())
    st.register_type_strategy(Sample, samples())
    st.register_type_strategy(Corpus, corpora())
    st.register_type_strategy(Document, documents())
    st.register_type_strategy(Link, links())
    st.register_type_strategy(Annotations, samples().map(lambda sample: sample.annotations))
    st.register_type_strategy(Dateline, datelines())
    st.register_type_strategy(Quote, quotes())
    st.register_type_strategy(Facts, events())
    st.register_type_strategy(Person, people())
    st.register_type_strategy(Organization, organizations())
    st.register_type_strategy(Place, places())
    st.register_type_strategy(Report, _reports())
    st.register_type_strategy(Finding, _findings())
    st.register_type_strategy(Loaded, _loaded())
    st.register_type_strategy(Validator, _validators())
    st.register_type_strategy(errors.InvalidArticleError, _invalid())
    st.register_type_strategy(errors.DecodeError, _undecoded())
    st.register_type_strategy(errors.UnknownNameError, _unknown())


def _reports() -> SearchStrategy[Report]:
    """Generate reports about clean and broken articles. Shrinks towards a clean one."""
    return (articles() | defective_articles()).map(_checked)


def _findings() -> SearchStrategy[Finding]:
    """Generate what is found in broken articles. Shrinks towards the first rule by code."""
    return defective_articles().map(lambda article: _checked(article).findings[0])


def _checked(article: Article) -> Report:
    return validate(article, select=["ALL"], now=_LATE)


def _loaded() -> SearchStrategy[Loaded]:
    """Generate what formats give back. Shrinks towards JSON."""
    formats = st.sampled_from(sorted(FORMATS.names))
    return st.builds(lambda article, name: load(dump(article, format=name)), articles(), formats)


def _validators() -> SearchStrategy[Validator]:
    """Generate validators. Shrinks towards the default rules."""
    codes = st.lists(st.sampled_from([rule.code for rule in RULES]), min_size=1, max_size=3)
    return st.builds(Validator, select=st.none() | codes, now=st.just(_LATE))


def _invalid() -> SearchStrategy[errors.InvalidArticleError]:
    return st.builds(errors.InvalidArticleError, st.text(max_size=40), _reports())


def _undecoded() -> SearchStrategy[errors.DecodeError]:
    return st.builds(errors.DecodeError, st.text(max_size=40), st.lists(_findings(), max_size=2))


def _unknown() -> SearchStrategy[errors.UnknownNameError]:
    kinds = st.sampled_from(("rule", "outlet", "story"))
    return st.builds(errors.UnknownNameError, kinds, st.text(max_size=20), st.just(RULES.names))
