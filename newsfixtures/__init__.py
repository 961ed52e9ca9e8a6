"""News articles for tests: a schema, rules for real articles, and synthetic ones with their truth."""

from newsfixtures.annotations import Annotations
from newsfixtures.article import Article
from newsfixtures.errors import (
    DecodeError,
    InvalidArticleError,
    MissingExtraError,
    NewsFixturesError,
    RegistryError,
    UnknownNameError,
    UsageError,
)
from newsfixtures.findings import Finding, Report, Severity
from newsfixtures.formats import Loaded, dump, load
from newsfixtures.newsroom import Sample, generate
from newsfixtures.validation import Validator, require, validate

__all__ = [
    "Annotations",
    "Article",
    "DecodeError",
    "Finding",
    "InvalidArticleError",
    "Loaded",
    "MissingExtraError",
    "NewsFixturesError",
    "RegistryError",
    "Report",
    "Sample",
    "Severity",
    "UnknownNameError",
    "UsageError",
    "Validator",
    "dump",
    "generate",
    "load",
    "require",
    "validate",
]
