"""Each law of rules is seen to fail on a rule broken on purpose."""

import itertools

import attrs
import pytest

from newsfixtures import testing
from newsfixtures.article import Paragraph
from newsfixtures.choice import SeededChooser
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, with_block, without_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.testing import LawError, example_article

FLAW = "The quorum quavered."


def detect(article, context):
    for number, block in enumerate(article.body):
        if isinstance(block, Paragraph) and FLAW in block.text:
            yield Hit(f"/body/{number}/text", "the quorum must not quaver")


def inject(article, choose):
    end = len(article.body)
    broken = with_block(article, end, Paragraph(text=FLAW))
    return Injection(article=broken, spots=(Spot(f"/body/{end}/text"),))


def repair(article, context):
    for number, block in enumerate(article.body):
        if isinstance(block, Paragraph) and block.text == FLAW:
            return without_block(article, number)
    return article


SOUND = Rule(
    "tests.rules.quorum_quavers",
    "BOD999",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    repair=repair,
    good=(graf("The quorum held."),),
    bad=(graf(FLAW),),
    decoys=(graf("The quorum quivered, then held."),),
)

_turns = itertools.count()


def broken(law, why, **changes):
    return pytest.param(law, attrs.evolve(SOUND, **changes), id=f"{law.__name__}-{why}")


def fires_always(article, context):
    yield Hit("/headline", "always")


def fires_twice(article, context):
    yield from detect(article, context)
    if any(True for _ in detect(article, context)):
        yield Hit("/headline", "too much")


def points_nowhere(article, context):
    yield Hit("/body/999/text", "nowhere")


def points_outside(article, context):
    yield Hit("/headline", "outside", span=(0, 10_000))


def injects_with_company(article, choose):
    made = inject(article, choose)
    spoilt = replaced(made.article, "/body/0/text", 'She said: "The quorum is')
    return attrs.evolve(made, article=spoilt)


def injects_blank_headline(article, choose):
    return Injection(article=attrs.evolve(article, headline=""), spots=(Spot("/headline"),))


def injects_nothing(article, choose):
    return Injection(article=article, spots=(Spot("/headline"),))


def injects_without_spots(article, choose):
    return attrs.evolve(inject(article, choose), spots=())


def injects_by_turns(article, choose):
    text = f"{FLAW} {next(_turns)}"
    return Injection(article=with_block(article, 0, Paragraph(text=text)))


def drops_a_graf(article, context):
    return without_block(article, 0)


BROKEN = [
    broken(testing.silent_on_clean, "fires-always", detect=fires_always),
    broken(testing.finds_what_it_injects, "finds-nothing", detect=lambda *_: iter(())),
    broken(testing.finds_what_it_injects, "finds-more", detect=fires_twice),
    broken(testing.finds_what_it_injects, "no-spots", inject=injects_without_spots),
    broken(testing.breaks_nothing_else, "causes-QUO001", inject=injects_with_company),
    broken(testing.leaves_a_valid_article, "blank-headline", inject=injects_blank_headline),
    broken(testing.leaves_a_valid_article, "nothing", inject=injects_nothing),
    broken(testing.keeps_its_examples, "bad-is-silent", bad=(graf("All is well."),)),
    broken(testing.keeps_its_examples, "good-fires", good=(graf(FLAW),)),
    broken(testing.keeps_its_examples, "none", bad=()),
    broken(testing.decoys_stay_silent_in_place, "decoy-fires", decoys=(graf(FLAW),)),
    broken(testing.repairs_what_it_injects, "does-nothing", repair=lambda a, _: a),
    broken(testing.repairs_what_it_injects, "touches-clean", repair=drops_a_graf),
    broken(testing.reports_places_that_resolve, "nowhere", detect=points_nowhere),
    broken(testing.reports_places_that_resolve, "outside", detect=points_outside),
    broken(testing.holds_its_trigger, "trigger-never-holds", trigger=lambda _: False),
    broken(testing.injects_the_same_twice, "by-turns", inject=injects_by_turns),
]


@pytest.mark.parametrize("law", testing.RULE_LAWS, ids=lambda law: law.__name__)
def test_a_sound_rule_keeps_every_law(law):
    law(SOUND, example_article({}), SeededChooser(1))


@pytest.mark.parametrize(("law", "rule"), BROKEN)
def test_law_fails_on_a_rule_broken_on_purpose(law, rule):
    with pytest.raises(LawError, match="BOD999"):
        law(rule, example_article({}), SeededChooser(1))


def test_every_law_is_seen_to_fail():
    seen = {param.values[0] for param in BROKEN}

    assert seen == set(testing.RULE_LAWS)
