"""Each law of rules about documents is seen to fail on a rule broken on purpose."""

import itertools

import attrs
import pytest

from newsfixtures.choice import SeededChooser
from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import Injection, OnDocuments, Rule
from newsfixtures.rules._examining import spoilt
from newsfixtures.rules._feeds import item, items, rss
from newsfixtures.testing import DOCUMENT_LAWS, LawError, _document_laws, example_source

FLAW = "<quaver/>"
_turns = itertools.count()


def examine(source):
    at = source.text.find(FLAW)
    if at >= 0:
        yield Hit("", "the feed must not quaver", (at, at + len(FLAW)))


def spoil(source, choose):
    at = items(source)[0].inner
    return spoilt(source, Edit(at, at, FLAW))


def mend(source):
    return source.data.replace(FLAW.encode(), b"")


SOUND = Rule(
    "tests.rules.feed_quavers",
    "FED999",
    Severity.WARNING,
    level="feed",
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        mend=mend,
        bad=(rss(item(more=FLAW)),),
        good=(rss(),),
    ),
)


def broken(law, why, **changes):
    documents = attrs.evolve(SOUND.documents, **changes)
    return pytest.param(law, attrs.evolve(SOUND, documents=documents), id=f"{law}-{why}")


def always(source):
    yield Hit("", "always", (0, 1))


def twice(source):
    yield from examine(source)
    if FLAW in source.text:
        yield Hit("", "too much", (0, 1))


def outside(source):
    yield Hit("", "outside", (0, 10**6))


def with_company(source, choose):
    first = items(source)[0]
    return spoilt(
        source, Edit(first.inner, first.inner, FLAW), Edit(first.stop, first.stop, "&", ())
    )


def by_turns(source, choose):
    at = items(source)[0].inner
    return spoilt(source, Edit(at, at, f"<!--{next(_turns)}-->{FLAW}"))


BROKEN = [
    broken("silent_on_sound_documents", "always", examine=always),
    broken("finds_what_it_spoils", "nothing", examine=lambda source: iter(())),
    broken("finds_what_it_spoils", "more", examine=twice),
    broken(
        "finds_what_it_spoils", "same", spoil=lambda source, choose: Injection(data=source.data)
    ),
    broken("spoils_nothing_else", "company", spoil=with_company),
    broken("spoils_the_same_twice", "turns", spoil=by_turns),
    broken("keeps_its_documents", "bad-is-silent", bad=(rss(),)),
    broken("keeps_its_documents", "good-fires", good=(rss(item(more=FLAW)),)),
    broken("keeps_its_documents", "none", bad=()),
    broken("mends_what_it_spoils", "nothing", mend=lambda source: source.data),
    broken("mends_what_it_spoils", "too-much", mend=lambda source: b""),
    broken("places_lie_inside", "outside", examine=outside),
]


@pytest.mark.parametrize("law", DOCUMENT_LAWS, ids=lambda law: law.__name__)
def test_a_sound_rule_keeps_every_law(law):
    law(SOUND, example_source(rss()), SeededChooser(1))


@pytest.mark.parametrize(("law", "rule"), BROKEN)
def test_law_fails_on_a_rule_broken_on_purpose(law, rule):
    with pytest.raises(LawError, match="FED999"):
        getattr(_document_laws, law)(rule, example_source(rss()), SeededChooser(1))


def test_every_law_is_seen_to_fail():
    assert {param.values[0] for param in BROKEN} == {law.__name__ for law in DOCUMENT_LAWS}
