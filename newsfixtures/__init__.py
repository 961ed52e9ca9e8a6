"""News articles for tests: a schema, rules for real articles, synthetic ones with their truth."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsfixtures.annotations import Annotations
    from newsfixtures.article import Article
    from newsfixtures.documents import Document
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
    from newsfixtures.formats import Loaded, document, dump, load
    from newsfixtures.newsroom import (
        Corpus,
        Link,
        Sample,
        corpus,
        generate,
        with_defects,
        with_hazard,
    )
    from newsfixtures.sweeps import explain, pairs, sweep
    from newsfixtures.validation import Validator, require, validate

__all__ = [
    "Annotations",
    "Article",
    "Corpus",
    "DecodeError",
    "Document",
    "Finding",
    "InvalidArticleError",
    "Link",
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
    "corpus",
    "document",
    "dump",
    "explain",
    "generate",
    "load",
    "pairs",
    "require",
    "sweep",
    "validate",
    "with_defects",
    "with_hazard",
]

_ROOMS = (
    "annotations",
    "article",
    "documents",
    "errors",
    "findings",
    "formats",
    "newsroom",
    "sweeps",
    "validation",
)


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for: `newsfixtures --version` needs none."""
    if name in __all__:
        for room in _ROOMS:
            found = getattr(import_module(f"{__name__}.{room}"), name, None)
            if found is not None:
                globals()[name] = found
                return found
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    """List the public names."""
    return list(__all__)
