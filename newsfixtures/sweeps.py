"""Sweeps: the same articles as documents of every shape, one deviation or all pairs at a time.

    @pytest.mark.parametrize("document", nf.sweep(format="html"), ids=lambda document: document.id)
    def test_headline_is_found(document): ...

What a page or feed may legally look like is what breaks the systems that read it; a sweep finds
which single shape does. The order and the ids are stable.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.formats import FORMATS, Format
from newsfixtures.newsroom import Sample, generate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from newsfixtures.documents import Document, Grade, Knob

VALID: tuple[Grade, ...] = ("typical", "legal")
"""The grades of what its standard allows."""
_POOL = 48


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
    yield written(form, pool[0], {})
    for knob in form.knobs:
        for option in knob.options[1:]:
            if knob.grade(option) in grades:
                yield _showing(form, pool, knob, option)


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
        yield written(form, pool[number % len(pool)], options)


def explain(document: Document) -> str:
    """Return what is unusual about *document*: a line for each knob that is not at its default."""
    knobs = {knob.name: knob for knob in FORMATS[document.format].knobs}
    lines = [f"{name}={each}: {knobs[name].doc}" for name, each in document.knobs.items()]
    return "\n".join(lines) or f"{document.format}: every knob is at its default"


def written(form: Format, sample: Sample, knobs: Mapping[str, str]) -> Document:
    """Return a generated *sample* as a document of *form* that knows its annotations."""
    return evolve(form.document(sample.article, knobs=knobs), annotations=(sample.annotations,))


@cache
def covering(
    knobs: tuple[Knob, ...], grades: tuple[Grade, ...] = VALID
) -> tuple[Mapping[str, str], ...]:
    """Return deviations that together hold every pair of options of any two of *knobs*.

    Greedy: each row takes, knob by knob, the option that meets most pairs not seen so far.
    """
    options = {
        knob.name: [each for each in knob.options if knob.grade(each) in grades] for knob in knobs
    }
    missing = {
        frozenset(((first, a), (second, b)))
        for first, second in combinations(options, 2)
        for a in options[first]
        for b in options[second]
    }
    rows = []
    for pair in sorted(missing, key=sorted):
        if pair not in missing:
            continue
        row = _row(options, missing, pair)
        missing -= {frozenset(both) for both in combinations(row.items(), 2)}
        rows.append({name: each for name, each in row.items() if each != options[name][0]})
    return tuple(rows)


def _row(
    options: Mapping[str, list[str]],
    missing: set[frozenset[tuple[str, str]]],
    pair: frozenset[tuple[str, str]],
) -> dict[str, str]:
    """Begin with a *pair* that is missing, then add to it knob by knob."""
    row = dict(pair)
    for name, choices in options.items():
        if name not in row:
            row[name] = max(
                choices,
                key=lambda each: sum(
                    frozenset((held, (name, each))) in missing for held in row.items()
                ),
            )
    return {name: row[name] for name in options}


@cache
def _pool(language: str, seed: int) -> tuple[Sample, ...]:
    """Return articles in one language that between them have most of what articles have."""
    return tuple(generate(_POOL, seed=seed, language=language))


def _showing(form: Format, pool: tuple[Sample, ...], knob: Knob, option: str) -> Document:
    """Return the first document of the pool that the option changes, the first if none."""
    for sample in pool:
        document = written(form, sample, {knob.name: option})
        if document.data != form.dump(sample.article):
            return document
    return written(form, pool[0], {knob.name: option})
