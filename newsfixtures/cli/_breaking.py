"""Putting defects into a record: into the article, its JSON, or its bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from newsfixtures.article import Article
from newsfixtures.cli._shelves import spot_json
from newsfixtures.errors import UsageError
from newsfixtures.formats import Format, dump
from newsfixtures.visible import json_text

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Injection, Rule


@define
class Broken:
    """A record while it is broken, rule by rule, and what was done to it."""

    article: Article
    form: Format
    document: bytes = b""
    final: str | None = None

    def __attrs_post_init__(self) -> None:
        """Begin with the clean document."""
        self.document = dump(self.article, format=self.form.name)

    def apply(self, rule: Rule, choose: Chooser) -> dict[str, Any]:
        """Put in one defect and return what was done.

        Raises:
            UsageError: the article lacks what the rule needs, or an earlier defect left none.
        """
        if self.final:
            msg = f"{rule.code} comes after {self.final}, which left no article; put it before"
            raise UsageError(msg)
        if not rule.breaks_articles:
            held = rule.documents.kinds if rule.documents else ()
            kinds = " and ".join(f"{kind}s" for kind in held)
            msg = f"rule {rule.code} ({rule.name}) breaks {kinds}, not {self.form.name}"
            raise UsageError(msg)
        if not rule.needs(self.article):
            msg = f"{rule.code} ({rule.name}) needs what this article does not have"
            raise UsageError(msg)
        injection = rule.inject(self.article, choose)
        self._take(injection, rule)
        return {
            "code": rule.code,
            "rule": rule.name,
            "spots": [spot_json(spot.path, spot.span) for spot in injection.spots],
            "also": sorted({*rule.also, *injection.also}),
        }

    def _take(self, injection: Injection, rule: Rule) -> None:
        if injection.article is not None:
            self.article = injection.article
            self.document = dump(self.article, format=self.form.name)
            return
        self.final = rule.code
        if "json" not in self.form.media_type:
            msg = f"{rule.code} ({rule.name}) breaks JSON, not {self.form.name}; use --to json"
            raise UsageError(msg)
        if injection.data is not None:
            self.document = injection.data
        else:
            indent = None if self.form.lines else 2
            self.document = (json_text(injection.record, indent=indent) + "\n").encode()
