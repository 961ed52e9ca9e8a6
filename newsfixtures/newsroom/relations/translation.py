"""A translation: the same facts in another language.

Names of people and places are kept, or written as the other language writes them; who, when and
how much stay the same.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.choice import Table
from newsfixtures.locales._grammar import words_of
from newsfixtures.newsroom._assembly import told
from newsfixtures.newsroom._retelling import Again, Recorder
from newsfixtures.newsroom._samples import Sample
from newsfixtures.newsroom.relations import Relation
from newsfixtures.newsroom.relations._deriving import (
    edition_of,
    first_subtag,
    house_in,
    languages,
    linked,
    moved,
    numbered,
    related,
)
from newsfixtures.newsroom.relations._names import in_latin, rewritten
from newsfixtures.newsroom.shapes import SHAPES
from newsfixtures.stories import STORIES

if TYPE_CHECKING:
    from newsfixtures.article import ArticleType, Genre
    from newsfixtures.choice import Chooser
    from newsfixtures.outlets import Outlet


def derive(choose: Chooser, sample: Sample) -> Sample | None:
    """Tell the facts of *sample* in another language."""
    home, facts = edition_of(sample), sample.facts
    latin = in_latin(facts) if facts else None
    if not latin:
        return None
    others = [each for each in languages() if each != first_subtag(home.language)]
    choose.part(16)
    other = _edition(sample.outlet, choose.pick(others), sample.article.type, sample.article.genre)
    names = rewritten(latin, words_of(other.locale).world)
    later = moved(names, timedelta(minutes=choose.number(5, 110)))
    record = Recorder(choose)
    article, annotations = told(record, other, STORIES[sample.story], later)
    article = numbered(choose, article, other)
    article = evolve(article, related=(*article.related, related("translation_of", sample.article)))
    made = Sample(
        article=article,
        annotations=annotations,
        outlet=other.name,
        story=sample.story,
        facts=later,
        retell=Again(sample.story, tuple(record.answers)),
    )
    why = f"the same facts, in {home.language} and in {other.language}"
    return linked("translation", sample, made, why)


@cache
def _edition(name: str, language: str, kind: ArticleType, genre: Genre) -> Outlet:
    """Return an outlet in another language, and in shapes of one kind if it has any."""
    outlet = house_in(name, language)
    same = [
        shape
        for shape in outlet.shapes
        if (SHAPES[shape].type, SHAPES[shape].genre) == (kind, genre)
    ]
    return evolve(outlet, shapes=Table(dict.fromkeys(same, 1))) if same else outlet


RELATION = Relation(__name__, derive=derive, weight=12, abroad=True)
