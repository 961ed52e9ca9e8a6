"""Mending articles: what rules can restore from the broken article alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.rules import Context

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.validation import Validator

_ROUNDS = 4
"""A repair may uncover what another rule mends; no chain of ours is longer."""


def repaired(
    article: Article, validator: Validator, *, unsafe: bool = False, scraped: bool = False
) -> tuple[Article, tuple[str, ...]]:
    """Return *article* mended by the rules of *validator*, and the codes of those that did.

    Only rules that find something mend, in the order of their codes, until nothing changes.
    Repairs that take words away run only if *unsafe*. Repairing again changes nothing.
    """
    codes: dict[str, None] = {}
    rules = [rule for rule in validator.rules(scraped=scraped) if rule.repair]
    for _ in range(_ROUNDS):
        before = article
        for rule in rules:
            if not rule.repair or not rule.detect or (rule.unsafe and not unsafe):
                continue
            context = Context(article, validator.now)
            if not rule.trigger(context) or not any(rule.detect(article, context)):
                continue
            mended = rule.repair(article, context)
            if mended != article:
                article = mended
                codes[rule.code] = None
        if article == before:
            break
    return article, tuple(codes)
