"""A correction: a newer version in which a wrong name or figure is mended.

The text is that of the version before, which was wrong, but for the name or figure; the notice at
the end gives both. Its truth is what is right.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.article import texts
from newsfixtures.newsroom._retelling import Edited, Recorder
from newsfixtures.newsroom.relations import Relation
from newsfixtures.newsroom.relations._deriving import (
    again,
    edition_of,
    joined,
    linked,
    next_version,
)
from newsfixtures.newsroom.relations._facts import with_new_figure, with_other_name
from newsfixtures.newsroom.relations._notices import noticed
from newsfixtures.newsroom.relations._phrases import phrase, phrases_of
from newsfixtures.stories import Person

if TYPE_CHECKING:
    from newsfixtures.annotations import Annotations
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._samples import Sample, Told
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Amount, Facts


def derive(choose: Chooser, sample: Sample) -> Sample | None:
    """Mend a figure or a name of *sample*."""
    outlet = edition_of(sample)
    choose.part(24)
    find = choose.pick((with_new_figure, with_other_name))
    changed = find(choose, sample)
    if not (sample.retell and sample.facts and changed and phrases_of(outlet)):
        return None
    facts, key = changed
    group = "people" if key in facts.people else "amounts"
    was, now = getattr(sample.facts, group)[key], getattr(facts, group)[key]
    edit = partial(mend, key=key, was=was, now=now)
    record = Recorder(choose)
    article, annotations = edit(record, *sample.retell(facts, outlet), facts, outlet)
    if not _stood_there(article.notices[-1].original_text or "", sample.article):
        return None
    article = next_version(article, sample.article)
    made = evolve(
        sample,
        article=article,
        annotations=annotations,
        facts=facts,
        retell=Edited(sample.retell, edit, tuple(record.answers)),
        seed=None,
        index=None,
    )
    shown = [
        each.name if isinstance(each, Person) else f"{each.value:,.10g}" for each in (was, now)
    ]
    return linked("correction", sample, made, f"{key} was {shown[0]}, and should be {shown[1]}")


def mend(
    choose: Chooser,
    article: Article,
    annotations: Annotations,
    facts: Facts,
    outlet: Outlet,
    *,
    key: str,
    was: Amount | Person,
    now: Amount | Person,
) -> Told:
    """Add the notice that says what was wrong: *was* stood where *now* should."""
    telling = again(choose, facts, outlet, annotations)
    words = phrases_of(outlet)
    pattern = words and (words.name if isinstance(now, Person) else words.figure)
    at = (article.updated_at or telling.told) + timedelta(minutes=choose.number(30, 120))
    old = was.name if isinstance(was, Person) else _shown(choose, facts, key, was, outlet)
    new = (
        telling[f"{key}:full"]
        if isinstance(now, Person)
        else _shown(choose, facts, key, now, outlet)
    )
    notice = phrase(telling, pattern or "", new=new, old=old)
    article = noticed(article, telling, "correction", notice, at, str(old))
    return joined(article, annotations, telling)


def _stood_there(words: str, article: Article) -> bool:
    return any(words.casefold() in text.casefold() for _, text in texts(article))


def _shown(choose: Chooser, facts: Facts, key: str, amount: Any, outlet: Outlet) -> str:  # noqa: ANN401
    """Return how *outlet* prints *amount* where the facts have *key*."""
    there = evolve(facts, amounts={**facts.amounts, key: amount})
    return again(choose, there, outlet)[key]


RELATION = Relation(__name__, derive=derive, weight=6, replaces=True)
