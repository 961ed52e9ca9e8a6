"""Sweeps: the same articles as documents of every shape, one deviation or all pairs at a time.

    @pytest.mark.parametrize("document", nf.sweep(format="html"), ids=lambda document: document.id)
    def test_headline_is_found(document): ...

What a page or feed may legally look like is what breaks the systems that read it; a sweep finds
which single shape does. The order and the ids are stable.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations, product
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from newsfixtures._data import data_dir
from newsfixtures.annotations import Annotations
from newsfixtures.article import Article
from newsfixtures.documents import Knob
from newsfixtures.formats import FORMATS, Format, load
from newsfixtures.newsroom import generate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from newsfixtures.documents import Document, Grade

VALID: tuple[Grade, ...] = ("typical", "legal")
"""The grades of what its standard allows."""
_POOL = 48
_Told = tuple[Article, Annotations | None]


def sweep(
    *,
    format: str = "html",  # noqa: A002 (the word people look for)
    language: str = "en-US",
    seed: int = 0,
    grades: Collection[Grade] = VALID,
) -> Iterator[Document]:
    """Yield the boring document, then one for each single deviation from it.

    Each shows an article on which its knob can be seen, with its annotations.

    Args:
        format: The name of the format.
        language: The BCP 47 tag of the articles.
        seed: Makes other articles.
        grades: Which options to show; ``broken`` ones are against their standard.

    Raises:
        UnknownNameError: there is no such *format*.
        UsageError: no outlet writes in *language*.
    """
    form = FORMATS[format]
    pool = _pool(language, seed)
    plain = [form.dump(article) for article, _ in pool]
    yield _written(form, pool[0], {})
    for knob in form.knobs:
        for option in knob.options[1:]:
            if knob.grade(option) in grades:
                yield _showing(form, pool, plain, {knob.name: option})


def pairs(
    *,
    format: str = "html",  # noqa: A002
    language: str = "en-US",
    seed: int = 0,
    grades: Collection[Grade] = VALID,
) -> Iterator[Document]:
    """Yield documents that together show every pair of options of any two knobs.

    Takes the arguments of `sweep`, and raises as it does.
    """
    form = FORMATS[format]
    pool = _pool(language, seed)
    for number, options in enumerate(covering(form.knobs, tuple(sorted(grades)))):
        yield _written(form, pool[number % len(pool)], options)


def explain(document: Document) -> str:
    """Return what is unusual about *document*: a line for each knob that is not at its default."""
    knobs = {knob.name: knob for knob in FORMATS[document.format].knobs}
    lines = [f"{name}={each}: {knobs[name].doc}" for name, each in document.knobs.items()]
    return "\n".join(lines) or f"{document.format}: every knob is at its default"


@cache
def covering(
    knobs: tuple[Knob, ...], grades: tuple[Grade, ...] = VALID
) -> tuple[Mapping[str, str], ...]:
    """Return deviations that together hold every pair of options of any two of *knobs*.

    Greedy: each row begins with a pair that is missing and takes, knob by knob, the option that
    meets most of the others.
    """
    places = [
        [_Place(knob, option) for option in knob.options if knob.grade(option) in grades]
        for knob in knobs
    ]
    missing = {
        (first, second): None
        for one, other in combinations(places, 2)
        for first, second in product(one, other)
    }
    partners: dict[_Place, set[_Place]] = {place: set() for each in places for place in each}
    for first, second in missing:
        partners[first].add(second)
        partners[second].add(first)
    rows = []
    while missing:
        row = _row(places, next(iter(missing)), partners)
        for first, second in missing.keys() & combinations(row, 2):
            del missing[first, second]
            partners[first].remove(second)
            partners[second].remove(first)
        rows.append({at.knob.name: at.option for at in row if at.option != at.knob.default})
    return tuple(rows)


@frozen(eq=False)
class _Place:
    """One option of a knob, compared by identity: a row is looked up a million times."""

    knob: Knob
    option: str


def _row(
    places: list[list[_Place]], first: tuple[_Place, _Place], partners: dict[_Place, set[_Place]]
) -> list[_Place]:
    """Return a place for each knob, those of *first* among them.

    *partners* of a place are those that it has not been in a row with.
    """
    given = {place.knob.name: place for place in first}
    held = set(first)
    row: list[_Place] = []
    for choices in places:
        place = given.get(choices[0].knob.name) or max(
            choices, key=lambda each: len(partners[each] & held)
        )
        row.append(place)
        held.add(place)
    return row


@cache
def _pool(language: str, seed: int) -> tuple[_Told, ...]:
    """Return articles in one language, and one of the corpus that has everything."""
    told = generate(_POOL, seed=seed, language=language)
    path = data_dir("corpus") / "clean" / "reportage-with-everything.json"
    whole = load(path.read_bytes()).article
    rich = ((whole, None),) if whole else ()
    return (*((sample.article, sample.annotations) for sample in told), *rich)


def _written(form: Format, told: _Told, knobs: Mapping[str, str]) -> Document:
    article, annotations = told
    return evolve(form.document(article, knobs=knobs), annotations=(annotations,))


def _showing(
    form: Format, pool: tuple[_Told, ...], plain: list[bytes], knobs: Mapping[str, str]
) -> Document:
    """Return the first document of the pool that *knobs* change from *plain*, the first if none."""
    shown = (_written(form, told, knobs) for told in pool)
    changed = (
        document for document, before in zip(shown, plain, strict=True) if document.data != before
    )
    return next(changed, None) or _written(form, pool[0], knobs)
