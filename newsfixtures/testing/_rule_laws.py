"""The laws of rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn

from attrs import evolve

from newsfixtures.article import Article
from newsfixtures.choice import Chooser
from newsfixtures.pointers import resolve
from newsfixtures.rules import PLAIN, RULES, Context, Example, Injection, Rule
from newsfixtures.rules._plan import Plan
from newsfixtures.schema import article_from_json, article_to_json, problems
from newsfixtures.testing._law import NOW, LawError
from newsfixtures.validation import default_rules

if TYPE_CHECKING:
    from newsfixtures.findings import Hit, Spot

Law = Callable[[Rule, Article, Chooser], None]


def example_article(example: Example) -> Article:
    """Return *example*, merged over `PLAIN`, as an article; ``None`` takes a field out.

    Raises:
        LawError: the example breaks the schema.
    """
    merged = {**PLAIN, **example}
    data = {name: value for name, value in merged.items() if value is not None}
    found = problems(data)
    if found:
        msg = f"example {dict(example)!r} breaks the schema: {found[0].path} {found[0].message}"
        raise LawError(msg)
    return article_from_json(data)


def hits_of(rule: Rule, article: Article) -> tuple[Hit, ...]:
    """Return what *rule* finds in *article*, nothing where its trigger does not hold."""
    context = Context(article, NOW)
    if rule.detect is None or not rule.trigger(context):
        return ()
    return tuple(rule.detect(article, context))


def silent_on_clean(rule: Rule, article: Article, choose: Chooser) -> None:  # noqa: ARG001 (a Law)
    """Law 1: a stable rule finds nothing in a clean article."""
    hits = hits_of(rule, article)
    if hits:
        _fail(rule, f"fires on the clean article {article.id}", hits)


def finds_what_it_injects(rule: Rule, article: Article, choose: Chooser) -> None:
    """Law 2: after `inject`, `detect` reports every recorded place and no other.

    What only the generator can know is not reported, but says where it was done.
    """
    broken = injected(rule, article, choose)
    if broken is None:
        return
    if rule.ground_truth_only:
        if not broken.spots:
            _fail(rule, "does not say where it injected")
        return
    hits = hits_of(rule, broken.article) if broken.article else ()
    missed = [spot for spot in broken.spots if not any(_covers(hit, spot) for hit in hits)]
    if missed or not broken.spots:
        _fail(rule, f"misses what it injected at {missed} of {broken.spots}", hits)
    stray = [hit for hit in hits if not any(_covers(hit, spot) for spot in broken.spots)]
    if stray:
        _fail(rule, f"reports more than it injected at {broken.spots}", stray)


def breaks_nothing_else(rule: Rule, article: Article, choose: Chooser) -> None:
    """Law 2: after `inject`, all other stable rules together report only its `also`."""
    broken = injected(rule, article, choose)
    if broken is None or broken.article is None:
        return
    allowed = {rule.code, *rule.also, *broken.also}
    context = Context(broken.article, NOW)
    for other in _plan().due(context):
        if other.code in allowed or other.detect is None:
            continue
        if hits := tuple(other.detect(broken.article, context)):
            _fail(rule, f"also causes {other.code}, which it does not declare", hits)


def leaves_a_valid_article(rule: Rule, article: Article, choose: Chooser) -> None:
    """A broken article is still an article: the schema accepts it, and the original is whole."""
    before = article_to_json(article)
    broken = injected(rule, article, choose)
    if article_to_json(article) != before:
        _fail(rule, "changes the article it injects into")
    if broken and broken.article:
        found = problems(article_to_json(broken.article))
        if found:
            _fail(rule, f"injects what breaks the schema: {found[0].path} {found[0].message}")
        if article_to_json(broken.article) == before:
            _fail(rule, "injects nothing")


def keeps_its_examples(rule: Rule, article: Article, choose: Chooser) -> None:  # noqa: ARG001
    """Law 3: `bad` examples fire; `good` ones and decoys do not."""
    if rule.detect is None:
        return
    if not rule.bad or not (rule.good or rule.decoys):
        _fail(rule, "needs bad examples, and good ones or decoys")
    for example in rule.bad:
        if not hits_of(rule, example_article(example)):
            _fail(rule, f"is silent on its bad example {dict(example)!r}")
    for example in (*rule.good, *rule.decoys):
        hits = hits_of(rule, example_article(example))
        if hits:
            _fail(rule, f"fires on its good example {dict(example)!r}", hits)


def decoys_stay_silent_in_place(rule: Rule, article: Article, choose: Chooser) -> None:
    """Law 3: a decoy's paragraphs are silent inside any clean article as well."""
    decoys = [decoy for decoy in rule.decoys if set(decoy) == {"body"}]
    if not decoys:
        return
    data = article_to_json(article)
    planted = {**data, "body": [*data["body"], *choose.pick(decoys)["body"]]}
    hits = hits_of(rule, article_from_json(planted))
    if hits:
        _fail(rule, f"fires on a decoy planted in {article.id}", hits)


def repairs_what_it_injects(rule: Rule, article: Article, choose: Chooser) -> None:
    """Law 4: `repair` undoes `inject`, leaves clean articles alone, and twice is once.

    What the provenance says of the source stays as it is: that cannot be mended here.
    """
    if rule.repair is None:
        return
    if _repaired(rule, article) != article:
        _fail(rule, f"repairs the clean article {article.id}")
    broken = injected(rule, article, choose)
    if broken is None or broken.article is None:
        return
    mended = evolve(_repaired(rule, broken.article), provenance=article.provenance)
    if mended != article:
        before, after = article_to_json(article), article_to_json(mended)
        changed = [key for key in {*before, *after} if before.get(key) != after.get(key)]
        _fail(rule, f"does not restore {sorted(changed)} of {article.id}")
    if _repaired(rule, mended) != mended:
        _fail(rule, "repairs its own repair")


def reports_places_that_resolve(rule: Rule, article: Article, choose: Chooser) -> None:
    """Law 6: every path of a hit names a part, every span lies inside its text."""
    broken = injected(rule, article, choose)
    if broken is None or broken.article is None:
        return
    for hit in hits_of(rule, broken.article):
        try:
            part = resolve(broken.article, hit.path)
        except LookupError:
            _fail(rule, f"reports {hit.path!r}, where nothing is")
        if hit.span and not (
            isinstance(part, str) and 0 <= hit.span[0] <= hit.span[1] <= len(part)
        ):
            _fail(rule, f"reports span {hit.span} outside the text at {hit.path!r}")


def holds_its_trigger(rule: Rule, article: Article, choose: Chooser) -> None:
    """A hit implies the trigger: without asking it, `detect` finds nothing more."""
    broken = injected(rule, article, choose)
    for candidate in (article, broken.article if broken else None):
        if rule.detect is None or candidate is None:
            continue
        context = Context(candidate, NOW)
        hits = tuple(rule.detect(candidate, context))
        if hits and not rule.trigger(Context(candidate, NOW)):
            _fail(rule, "finds what its trigger rules out", hits)


def injects_the_same_twice(rule: Rule, article: Article, choose: Chooser) -> None:  # noqa: ARG001
    """The same choices give the same broken article."""
    if not rule.needs(article):
        return
    first, second = (rule.inject(article, Simplest()) for _ in range(2))
    if first != second:
        _fail(rule, "injects differently from the same choices")


RULE_LAWS: tuple[Law, ...] = (
    silent_on_clean,
    finds_what_it_injects,
    breaks_nothing_else,
    leaves_a_valid_article,
    keeps_its_examples,
    decoys_stay_silent_in_place,
    repairs_what_it_injects,
    reports_places_that_resolve,
    holds_its_trigger,
    injects_the_same_twice,
)
"""Every law of a rule, in the order to read them."""


def injected(rule: Rule, article: Article, choose: Chooser) -> Injection | None:
    """Return *article* broken by *rule*, ``None`` where it lacks what the rule needs."""
    return rule.inject(article, choose) if rule.needs(article) else None


class Simplest:
    """A chooser that always answers the simplest."""

    def pick(self, options: Any) -> Any:  # noqa: ANN401 (both overloads of Chooser.pick)
        return next(iter(options))

    def number(self, low: int, high: int) -> int:  # noqa: ARG002 (a Chooser)
        return low

    def chance(self, percent: int) -> bool:  # noqa: ARG002 (a Chooser)
        return False

    def part(self, size: int = 64) -> None:
        pass

    def parts(self, planned: int, least: int = 0) -> range:  # noqa: ARG002 (a Chooser)
        return range(least)


@cache
def _plan() -> Plan:
    return Plan(rule for rule in default_rules(scraped=True) if rule.level == "record")


def _repaired(rule: Rule, article: Article) -> Article:
    assert rule.repair is not None
    return rule.repair(article, Context(article, NOW))


def _covers(hit: Hit, spot: Spot) -> bool:
    if hit.path != spot.path:
        return False
    if hit.span is None or spot.span is None:
        return True
    return (hit.span[0] < spot.span[1] and spot.span[0] < hit.span[1]) or hit.span == spot.span


def _fail(rule: Rule, what: str, hits: Any = ()) -> NoReturn:  # noqa: ANN401
    shown = "".join(f"\n  {hit.path} {hit.span or ''} {hit.message}" for hit in hits)
    msg = f"{rule.code} ({rule.name}) {what}{shown}"
    raise LawError(msg)


def rules_under_test() -> Iterator[Rule]:
    """Yield every rule that is not retired, sorted by code."""
    return iter(sorted((rule for rule in RULES if rule.stage != "retired"), key=lambda r: r.code))
