"""The parts that articles are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from newsfixtures.locales._grammar import grammar_of, words_of
from newsfixtures.newsroom import outlets_for
from newsfixtures.newsroom._assembly import dateline_of, drawn
from newsfixtures.newsroom._layout import Desk
from newsfixtures.newsroom._stock import stock
from newsfixtures.newsroom._telling import Telling
from newsfixtures.stories import STORIES, Facts, Organization, Person, Place
from newsfixtures.strategies._articles import samples
from newsfixtures.strategies._tape import TapeChooser

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from newsfixtures.article import Dateline, Quote


def headlines(
    *, outlet: str | None = None, story: str | None = None, language: str | None = None
) -> SearchStrategy[str]:
    """Generate headlines as outlets print them. Shrinks towards short and plain ones.

    Raises:
        UnknownNameError: there is no such outlet or story.
        UsageError: no outlet writes in *language*.
    """
    whole = samples(outlet=outlet, story=story, language=language)
    return whole.map(lambda sample: sample.article.headline)


def bylines(*, outlet: str | None = None, language: str | None = None) -> SearchStrategy[str]:
    """Generate bylines as outlets print them. Shrinks towards one writer.

    Raises:
        UnknownNameError: there is no such outlet.
        UsageError: no outlet writes in *language*.
    """
    whole = samples(outlet=outlet, language=language)
    return whole.map(lambda sample: sample.article.byline or "")


@st.composite
def datelines(draw: DrawFn, *, outlet: str | None = None, language: str | None = None) -> Dateline:
    """Generate datelines as outlets print them. Shrinks towards the first city and day.

    Raises:
        UnknownNameError: there is no such outlet.
        UsageError: no outlet writes in *language*.
    """
    house = draw(st.sampled_from(outlets_for(outlet, language)))
    story = next(iter(STORIES))
    return dateline_of(house, words_of(house.locale), drawn(TapeChooser(draw), story, house))


@st.composite
def quotes(
    draw: DrawFn,
    *,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
) -> Quote:
    """Generate quotations with their speaker, as blocks set apart.

    Shrinks towards the first words of the first kind of event, said by its first voice.

    Raises:
        UnknownNameError: there is no such outlet or story.
        UsageError: no outlet writes in *language*.
    """
    house = draw(st.sampled_from(outlets_for(outlet, language)))
    kind = draw(st.sampled_from([STORIES[story]] if story else list(STORIES)))
    choose = TapeChooser(draw)
    facts = drawn(choose, kind, house)
    choose.part(16)
    module = kind.module.rpartition(".")[2]
    words, grammar = words_of(house.locale), grammar_of(house.locale, module)
    telling = Telling(choose, facts, words, grammar, house)
    desk = Desk(choose, telling, stock(house.locale, module, house.apostrophe))
    desk.quotation()
    (quote,) = desk.blocks
    return quote  # type: ignore[return-value]


@st.composite
def events(draw: DrawFn, *, story: str | None = None, language: str = "en") -> Facts:
    """Generate the facts of events, told in no language yet, with the names of *language*.

    Shrinks towards the first kind of event by name, the first names, the smallest figures and the
    earliest day.

    Raises:
        UnknownNameError: there is no such story.
        UsageError: no outlet writes in *language*.
    """
    kind = draw(st.sampled_from([STORIES[story]] if story else list(STORIES)))
    house = outlets_for(None, language)[0]
    return drawn(TapeChooser(draw), kind, house)


def people(*, story: str | None = None, language: str = "en") -> SearchStrategy[Person]:
    """Generate people as stories cast them. Shrinks towards the first name of the list.

    Raises:
        UnknownNameError: there is no such story.
        UsageError: no outlet writes in *language*.
    """
    return _one_of("people", story, language)


def organizations(
    *, story: str | None = None, language: str = "en"
) -> SearchStrategy[Organization]:
    """Generate organisations as stories name them. Shrinks towards the first of the first story.

    Raises:
        UnknownNameError: there is no such story.
        UsageError: no outlet writes in *language*.
    """
    return _one_of("orgs", story, language)


def places(*, story: str | None = None, language: str = "en") -> SearchStrategy[Place]:
    """Generate invented towns and districts with their country.

    Shrinks towards the first town of the first country.

    Raises:
        UnknownNameError: there is no such story.
        UsageError: no outlet writes in *language*.
    """
    return _one_of("places", story, language)


@st.composite
def _one_of(draw: DrawFn, parts: str, story: str | None, language: str) -> Any:  # noqa: ANN401
    """Generate one of the *parts* of an event."""
    facts = draw(events(story=story, language=language))
    return draw(st.sampled_from(list(getattr(facts, parts).values())))
