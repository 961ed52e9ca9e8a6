"""The laws of rules about documents: pages and feeds as they lie there."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NoReturn

from newsfixtures.findings import Severity
from newsfixtures.formats import FORMATS, Source
from newsfixtures.rules._examining import hits_in
from newsfixtures.testing._law import NOW, LawError
from newsfixtures.testing._rule_laws import Simplest, rules_under_test
from newsfixtures.validation import Validator

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.findings import Hit, Spot
    from newsfixtures.formats._source import Kind
    from newsfixtures.rules import Injection, Rule

DocumentLaw = Callable[["Rule", Source, "Chooser"], None]


def example_source(example: str | bytes) -> Source:
    """Return the document of an example: a page where it begins as HTML does, else a feed."""
    data = example.encode("utf-8", "surrogatepass") if isinstance(example, str) else example
    head = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return Source(data, "page" if head.startswith((b"<!doctype html", b"<html")) else "feed")


def spoiled(rule: Rule, source: Source, choose: Chooser) -> Injection | None:
    """Return the document spoilt by *rule*, ``None`` where it lacks what the rule needs."""
    held = rule.documents
    if held is None or source.kind not in held.kinds or not held.needs(source):
        return None
    return held.spoil(source, choose)


def silent_on_sound_documents(rule: Rule, source: Source, choose: Chooser) -> None:  # noqa: ARG001
    """Law 1: nothing is found in a sound document, matters of style apart."""
    hits = hits_in(rule, source)
    if hits and rule.severity is not Severity.INFO:
        _fail(rule, "fires on a sound document", hits, source)


def finds_what_it_spoils(rule: Rule, source: Source, choose: Chooser) -> None:
    """Law 2: every recorded place is reported, and no other that was not there before."""
    made = spoiled(rule, source, choose)
    if made is None or made.data is None:
        return
    if made.data == source.data or not made.spots:
        _fail(rule, "spoils nothing, or does not say where")
    if rule.documents and rule.documents.examine is None:
        return
    broken = Source(made.data, source.kind)
    hits = hits_in(rule, broken)
    missed = [spot for spot in made.spots if not any(_covers(hit, spot) for hit in hits)]
    if missed:
        _fail(rule, f"misses what it spoilt at {missed}", hits, broken)
    stray = [hit for hit in hits if not any(_covers(hit, spot) for spot in made.spots)]
    if len(stray) > len(hits_in(rule, source)):
        _fail(rule, f"reports more than it spoilt at {made.spots}", stray, broken)


def spoils_nothing_else(rule: Rule, source: Source, choose: Chooser) -> None:
    """Law 2: all other rules, of documents and of articles, report only its `also` besides."""
    made = spoiled(rule, source, choose)
    if made is None or made.data is None or rule.documents is None:
        return
    allowed = {rule.code, *rule.also, *rule.documents.also, *made.also}
    found = codes_of(made.data, source.kind) - _before(source.data, source.kind) - allowed
    if found:
        _fail(rule, f"also causes {sorted(found)}, which it does not declare")


def spoils_the_same_twice(rule: Rule, source: Source, choose: Chooser) -> None:  # noqa: ARG001
    """The same choices give the same document."""
    made = [spoiled(rule, source, Simplest()) for _ in range(2)]
    if made[0] != made[1]:
        _fail(rule, "spoils differently from the same choices")


def keeps_its_documents(rule: Rule, source: Source, choose: Chooser) -> None:  # noqa: ARG001
    """Law 3: `bad` documents fire; `good` ones and decoys do not."""
    held = rule.documents
    if held is None or held.examine is None:
        return
    if not held.bad or not (held.good or held.decoys):
        _fail(rule, "needs bad documents, and good ones or decoys")
    for example in held.bad:
        if not hits_in(rule, example_source(example)):
            _fail(rule, f"is silent on its bad document\n{example!r}")
    for example in (*held.good, *held.decoys):
        shown = example_source(example)
        if hits := hits_in(rule, shown):
            _fail(rule, f"fires on its good document\n{example!r}", hits, shown)


def mends_what_it_spoils(rule: Rule, source: Source, choose: Chooser) -> None:
    """Law 4: `mend` restores every byte, and leaves sound documents alone."""
    mend = rule.documents.mend if rule.documents else None
    made = spoiled(rule, source, choose)
    if mend is None or made is None or made.data is None:
        return
    if mend(source) != source.data:
        _fail(rule, "mends a sound document")
    if mend(Source(made.data, source.kind)) != source.data:
        _fail(rule, "does not restore the document")


def places_lie_inside(rule: Rule, source: Source, choose: Chooser) -> None:
    """Law 6: every hit has a span inside the text, and a place with line, column and offset."""
    made = spoiled(rule, source, choose)
    if made is None or made.data is None:
        return
    broken = Source(made.data, source.kind)
    for hit in hits_in(rule, broken):
        if hit.span is None or not 0 <= hit.span[0] <= hit.span[1] <= len(broken.text):
            _fail(rule, "reports a span outside the document", [hit], broken)
        place = broken.at(hit.span[0])
        if None in (place.line, place.column) or (place.offset is None and made.data[:1] == b"<"):
            _fail(rule, f"reports no whole place: {place}")


DOCUMENT_LAWS: tuple[DocumentLaw, ...] = (
    silent_on_sound_documents,
    finds_what_it_spoils,
    spoils_nothing_else,
    spoils_the_same_twice,
    keeps_its_documents,
    mends_what_it_spoils,
    places_lie_inside,
)
"""Every law of a rule about documents, in the order to read them."""


def codes_of(data: bytes, kind: Kind) -> set[str]:
    """Return the codes of everything found in *data*, a page or a feed."""
    source = Source(data, kind)
    found = {rule.code for rule in _document_rules() if hits_in(rule, source)}
    form = next((name for name in _formats(kind) if FORMATS[name].sniff(data[:4096])), None)
    if form is not None:
        for loaded in FORMATS[form].load(data):
            found |= {each.code for each in _validator().check(loaded).findings}
    return found


@lru_cache(maxsize=256)
def _before(data: bytes, kind: Kind) -> set[str]:
    return codes_of(data, kind)


@cache
def _formats(kind: str) -> tuple[str, ...]:
    return tuple(form.name for form in FORMATS if form.kind == kind)


@cache
def _document_rules() -> tuple[Rule, ...]:
    return tuple(rule for rule in rules_under_test() if rule.documents is not None)


@cache
def _validator() -> Validator:
    return Validator(now=NOW)


def _covers(hit: Hit, spot: Spot) -> bool:
    if hit.span is None or spot.span is None:
        return False
    return hit.span == spot.span or (hit.span[0] < spot.span[1] and spot.span[0] < hit.span[1])


def _fail(rule: Rule, what: str, hits: Any = (), source: Source | None = None) -> NoReturn:  # noqa: ANN401
    text = source.text if source else ""
    shown = "".join(
        f"\n  {hit.span} {text[slice(*(hit.span or (0, 0)))]!r} {hit.message}" for hit in hits
    )
    msg = f"{rule.code} ({rule.name}) {what}{shown}"
    raise LawError(msg)
