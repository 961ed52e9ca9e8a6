"""Who covers what: an outlet and a kind of event are drawn, and the story is told."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.errors import UsageError
from newsfixtures.newsroom._assembly import drawn, told
from newsfixtures.newsroom._retelling import Again, Recorder
from newsfixtures.newsroom._samples import Sample
from newsfixtures.outlets import OUTLETS, Outlet, editions
from newsfixtures.stories import STORIES, Facts, Story

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser


def tell(
    choose: Chooser,
    *,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
) -> Sample:
    """Return a sample drawn from *choose*.

    Args:
        choose: Where every choice comes from.
        outlet: The name of the outlet; any when left out.
        story: The name of the kind of event; any when left out.
        language: A BCP 47 tag that the outlet's must begin with.

    Raises:
        UnknownNameError: there is no such outlet or story.
        UsageError: no outlet writes in *language*.
    """
    house, kind = assigned(choose, outlet, story, language)
    return covered(choose, house, kind)


def assigned(
    choose: Chooser, outlet: str | None, story: str | None, language: str | None
) -> tuple[Outlet, Story]:
    """Return who covers what, as far as it is not given."""
    house = choose.pick(outlets_for(outlet, language))
    return house, STORIES[story] if story else choose.pick(_stories())


def covered(
    choose: Chooser,
    outlet: Outlet,
    story: Story,
    facts: Facts | None = None,
    *,
    remember: bool = False,
    seed: int | None = None,
    index: int | None = None,
) -> Sample:
    """Return what *outlet* tells of *facts*, drawn where none are given.

    Where the choices are to be *remembered*, other facts can be told in the same words.
    """
    facts = facts or drawn(choose, story, outlet)
    record = Recorder(choose) if remember else None
    article, annotations = told(record or choose, outlet, story, facts)
    return Sample(
        article=article,
        annotations=annotations,
        outlet=outlet.name,
        story=story.name,
        seed=seed,
        index=index,
        facts=facts,
        retell=Again(story.name, tuple(record.answers)) if record else None,
    )


@cache
def _stories() -> tuple[Story, ...]:
    return tuple(STORIES)


@cache
def outlets_for(outlet: str | None = None, language: str | None = None) -> tuple[Outlet, ...]:
    """Return the outlets of that name and language, sorted by name.

    Raises:
        UnknownNameError: there is no such outlet.
        UsageError: no outlet writes in *language*.
    """
    names = (outlet,) if outlet else OUTLETS.names
    if language is None:
        return tuple(OUTLETS[name] for name in names)
    found = tuple(each for name in names for each in editions(name))
    if language:
        prefix = f"{language.lower()}-"
        found = tuple(each for each in found if f"{each.language.lower()}-".startswith(prefix))
        own = {each.name for each in found if each is OUTLETS[each.name]}
        found = tuple(each for each in found if each.name not in own or each is OUTLETS[each.name])
        if not found:
            msg = (
                f"language={language!r} is none that such an outlet writes in; "
                "`newsfixtures outlets` lists them"
            )
            raise UsageError(msg)
    return found
