"""What a rule does with documents: pages and feeds as they lie there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from newsfixtures.errors import UsageError
from newsfixtures.formats import Source
from newsfixtures.formats._source import Kind

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.findings import Hit
    from newsfixtures.rules import Injection

Examine = Callable[[Source], Iterator["Hit"]]
Spoil = Callable[[Source, "Chooser"], "Injection"]
Mend = Callable[[Source], bytes]


@frozen(kw_only=True)
class OnDocuments:
    """What a rule does with documents: pages and feeds as they lie there.

    Spans of hits and spots are code points of the document's text; their paths are empty.

    Attributes:
        kinds: What it looks at.
        examine: Yields a hit a defect; ``None`` where nobody but the spoiler can know.
        spoil: Breaks a document that has what the rule *needs*, in one way.
        needs: Tells whether the defect is possible in a document.
        mend: Restores the document's bytes from the broken ones alone.
        also: Codes that this defect always may imply.
        bad: Documents on which it fires; *good* ones and *decoys* are those on which it does not.
    """

    kinds: tuple[Kind, ...]
    spoil: Spoil
    examine: Examine | None = None
    needs: Callable[[Source], bool] = lambda _: True
    mend: Mend | None = None
    also: tuple[str, ...] = ()
    bad: tuple[str | bytes, ...] = ()
    good: tuple[str | bytes, ...] = ()
    decoys: tuple[str | bytes, ...] = ()


def not_in_articles(article: Article, choose: Chooser) -> Injection:  # noqa: ARG001 (an Inject)
    """Refuse: for rules about documents, which break no article.

    Raises:
        UsageError: always.
    """
    msg = "the rule breaks documents, not articles; `newsfixtures inject` takes pages and feeds"
    raise UsageError(msg)
