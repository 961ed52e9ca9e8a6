"""Choosing rules, running them, and building the report."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import attrs

from newsfixtures.article import Article
from newsfixtures.errors import InvalidArticleError, UsageError
from newsfixtures.findings import Finding, Hit, Report, Severity
from newsfixtures.formats import FORMATS, Loaded, from_record
from newsfixtures.pointers import resolve
from newsfixtures.profiles import PROFILES
from newsfixtures.rules import RULES, Context, Rule
from newsfixtures.rules._examining import examined
from newsfixtures.rules._plan import Plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

EVIDENCE_LENGTH = 120
"""How many code points of the offending passage a finding carries at most."""


IGNORE = "newsfixtures:ignore"
"""The key of an article's ``extensions`` that lists selectors of rules to ignore in it."""


def chosen(selectors: Iterable[str]) -> tuple[Rule, ...]:
    """Return the rules that any of *selectors* names, sorted by code.

    A selector is a code (``QUO001``), the beginning of one (``QUO``), a name
    (``unclosed-quote``), a category (``quotes``) or ``ALL``. Rules in preview come only by their
    full code or name; retired ones never.

    Raises:
        UsageError: a selector names no rule.
    """
    found: dict[str, Rule] = {}
    for selector in selectors:
        matching = [rule for rule in RULES if _names(selector, rule)]
        if not matching:
            msg = f"select={selector!r} names no rule; `newsfixtures rules` lists codes and names"
            raise UsageError(msg)
        found |= {rule.code: rule for rule in matching}
    return tuple(found[code] for code in sorted(found))


def default_rules(*, scraped: bool = False) -> tuple[Rule, ...]:
    """Return the rules that run when nothing is selected: the stable ones of warning and above.

    For *scraped* input those of severity info as well: what is style in an edited article is, in
    a scrape, evidence of what leaked.
    """
    stable = (rule for rule in chosen(["ALL"]) if rule.stage == "stable")
    return tuple(rule for rule in stable if scraped or rule.severity is not Severity.INFO)


class Validator:
    """Runs one selection of rules over any number of articles.

    Args:
        select: Selectors of the rules to run; ``None`` for the default ones.
        extend_select: Selectors of rules to run besides.
        ignore: Selectors of rules not to run; wins over the other two.
        profile: The name of a profile (`newsfixtures.profiles`), which the rest stands above.
        severity: Severities that replace the rules' own, by code or name.
        now: The instant that "in the future" is measured against, aware; the machine's clock
            when left out.

    Raises:
        UsageError: a selector names no rule, or *now* is naive.
        UnknownNameError: there is no such profile.
    """

    def __init__(
        self,
        *,
        select: Iterable[str] | None = None,
        extend_select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        severity: Mapping[str, Severity] | None = None,
        profile: str | None = None,
        now: datetime | None = None,
    ) -> None:
        """Resolve the selection once."""
        if now is not None and now.tzinfo is None:
            msg = f"now={now.isoformat()} is without a zone; give an aware datetime"
            raise UsageError(msg)
        self.now = now or datetime.now(UTC)
        levels = severity or {}
        if profile is not None:
            held = PROFILES[profile]
            select = held.select if select is None else select
            extend_select = (*held.extend, *extend_select)
            ignore = (*held.ignore, *ignore)
            levels = {**held.severity, **levels}
        self.ignored = frozenset(rule.code for rule in chosen(ignore))
        extra = chosen(extend_select)
        picked = None if select is None else chosen(select)
        self._rules = {
            scraped: self._kept(
                (*(default_rules(scraped=scraped) if picked is None else picked), *extra)
            )
            for scraped in (False, True)
        }
        self._codes = {key: tuple(rule.code for rule in kept) for key, kept in self._rules.items()}
        self._plans = {key: Plan(kept) for key, kept in self._rules.items()}
        self._severities = {
            rule.code: level for name, level in levels.items() for rule in chosen([name])
        }

    def rules(self, *, scraped: bool = False) -> tuple[Rule, ...]:
        """Return the rules that run on *scraped* or on other input, sorted by code."""
        return self._rules[scraped]

    def check(self, loaded: Loaded, *, scraped: bool | None = None) -> Report:
        """Run the rules on one record and return its report; never raises for a bad article.

        Whether it was *scraped* follows from its format when left out.
        """
        if scraped is None:
            scraped = FORMATS[loaded.format].scraped
        found = [self._graded(finding) for finding in loaded.findings if self._reports(finding)]
        if loaded.source is not None:
            told = {finding.code for finding in found}
            rules = [rule for rule in self._rules[scraped] if rule.code not in told]
            found += examined(loaded.source, rules, self._severities)
        unused: tuple[str, ...] = ()
        if loaded.article is not None:
            found += self._hits(loaded.article, loaded, self._plans[scraped])
            if IGNORE in loaded.article.extensions:
                found, unused = _heeded(found, loaded.article, self._codes[scraped])
        unread = int(loaded.article is None and any(f.code.startswith("RUN") for f in found))
        return Report(
            findings=tuple(found),
            articles=1 - unread,
            unread=unread,
            complete=not unread,
            rules=self._codes[scraped],
            unused=unused,
        )

    def _kept(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        kept = {
            rule.code: rule
            for rule in rules
            if rule.code not in self.ignored and not rule.ground_truth_only
        }
        return tuple(kept[code] for code in sorted(kept))

    def _reports(self, finding: Finding) -> bool:
        return finding.code.startswith("RUN") or finding.code not in self.ignored

    def _graded(self, finding: Finding) -> Finding:
        severity = self._severities.get(finding.code)
        return finding if severity is None else attrs.evolve(finding, severity=severity)

    def _hits(self, article: Article, loaded: Loaded, plan: Plan) -> Iterator[Finding]:
        context = Context(article, self.now)
        for rule in plan.due(context):
            for hit in rule.detect(article, context) if rule.detect else ():
                yield self._finding(rule, hit, article, loaded)

    def _finding(self, rule: Rule, hit: Hit, article: Article, loaded: Loaded) -> Finding:
        return Finding(
            code=rule.code,
            rule=rule.name,
            severity=self._severities.get(rule.code, rule.severity),
            confidence=hit.confidence,
            message=hit.message,
            path=hit.path,
            span=hit.span,
            evidence=_evidence(article, hit),
            location=loaded.locate(hit.path, hit.span),
            article_id=article.id,
        )


def validate(
    item: Article | Loaded | Mapping[str, Any],
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    profile: str | None = None,
    now: datetime | None = None,
) -> Report:
    """Return the report on one article, loaded record or JSON-shaped dict.

    A bad article is never an exception. See `Validator` for the arguments; build one to check
    many articles.
    """
    validator = Validator(select=select, ignore=ignore, profile=profile, now=now)
    return validator.check(as_loaded(item))


def require(article: Article | Loaded | Mapping[str, Any], **options: Any) -> None:  # noqa: ANN401
    """Raise if `validate` finds anything in *article*; takes the same *options*.

    Raises:
        InvalidArticleError: there are findings; the message lists them, ``report`` holds them.
    """
    report = validate(article, **options)
    if report:
        return
    lines = [f"{finding.code} {finding.path}: {finding.message}" for finding in report.findings]
    raise InvalidArticleError("\n".join(lines), report)


def as_loaded(item: Article | Loaded | Mapping[str, Any]) -> Loaded:
    """Wrap what is to be validated; a dict that breaks the schema gets its findings."""
    if isinstance(item, Loaded):
        return item
    if isinstance(item, Article):
        return Loaded(article=item, format="json")
    return from_record(item)


def _heeded(
    found: list[Finding], article: Article, ran: tuple[str, ...]
) -> tuple[list[Finding], tuple[str, ...]]:
    """Return what the article itself does not ask to ignore, and what it asks for nothing.

    A selector of rules that did not run may be of use elsewhere.
    """
    asked = article.extensions[IGNORE]
    selectors = [each for each in asked if isinstance(each, str)] if isinstance(asked, list) else []
    here = {each.code for each in found if not each.code.startswith("RUN")}
    ignored: set[str] = set()
    unused = []
    for selector in selectors:
        codes = {rule.code for rule in RULES if _names(selector, rule)}
        if not codes & here and (not codes or codes & set(ran)):
            unused.append(selector)
        ignored |= codes & here
    return [each for each in found if each.code not in ignored], tuple(unused)


def _names(selector: str, rule: Rule) -> bool:
    word = selector.replace("_", "-")
    if rule.stage == "retired":
        return False
    if word.lower() == rule.name or word.upper() == rule.code:
        return True
    if rule.stage == "preview":
        return False
    return word == "ALL" or word.lower() == rule.category or rule.code.startswith(word.upper())


def _evidence(article: Article, hit: Hit) -> str | None:
    try:
        value = resolve(article, hit.path) if hit.path else None
    except LookupError:
        return None
    value = getattr(value, "text", value)  # raw dates and traces are passages of the source
    if not isinstance(value, str):
        return None
    passage = value[slice(*hit.span)] if hit.span else value
    return passage if len(passage) <= EVIDENCE_LENGTH else f"{passage[: EVIDENCE_LENGTH - 1]}…"
