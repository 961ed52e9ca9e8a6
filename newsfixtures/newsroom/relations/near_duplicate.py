"""A near-duplicate that is none: the same sentences about another event.

Agencies and robots fill the same template day after day; names and figures tell the two apart, or
figures alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.newsroom._assembly import slug_of
from newsfixtures.newsroom.relations import Relation
from newsfixtures.newsroom.relations._deriving import edition_of, linked, numbered
from newsfixtures.newsroom.relations._facts import drawn_again, next_time

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._samples import Sample


def derive(choose: Chooser, sample: Sample) -> Sample | None:
    """Tell another event in the words of *sample*."""
    outlet, before = edition_of(sample), sample.facts
    if not (sample.retell and before):
        return None
    choose.part(64)
    named = choose.chance(50)
    if named:
        facts = drawn_again(choose, sample)
    else:
        facts = next_time(choose, sample, before, days=choose.number(7, 28))
    article, annotations = sample.retell(facts, outlet)
    if article.headline == sample.article.headline and facts.amounts == before.amounts:
        return None
    choose.part(8)
    article = numbered(
        choose, evolve(article, slug=slug_of(article.headline) or sample.story), outlet
    )
    made = evolve(
        sample, article=article, annotations=annotations, facts=facts, seed=None, index=None
    )
    others = "other names, days and figures" if named else "other days and figures"
    return linked("near-duplicate", sample, made, f"the same template, {others}", same=False)


RELATION = Relation(__name__, derive=derive, weight=8, same_story=False)
