"""Making fixture files: what each holds follows from the job alone, never from who makes it."""

from __future__ import annotations

import signal
from collections.abc import Mapping
from functools import cache, partial
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

import attrs
import orjson
from attrs import frozen

from newsfixtures.choice import SeededChooser
from newsfixtures.cli._documents import file_name
from newsfixtures.errors import UsageError
from newsfixtures.formats import FORMATS
from newsfixtures.newsroom import sample_at, with_defects, with_hazard
from newsfixtures.outlets import OUTLETS
from newsfixtures.sweeps import pairs, sweep
from newsfixtures.validation import chosen
from newsfixtures.visible import json_escaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsfixtures.annotations import Annotations
    from newsfixtures.documents import Document

MILLION = 1_000_000
SWEPT = "en-US"
"""The language of sweeps, where none is asked for."""
_BATCH = 256
_UNTOUCHED = (signal.SIGINT, signal.SIG_IGN)


@frozen(kw_only=True)
class Job:
    """Everything that the bytes depend on.

    *rates* are codes with their share in a million, *hazards* percent; *sweep* is ``sweep`` or ``pairs`` where documents
    show every shape of a format instead.
    """

    count: int
    seed: int = 0
    start: int = 0
    to: str = "json"
    outlet: str | None = None
    story: str | None = None
    language: str | None = None
    related: int = 0
    relations: tuple[str, ...] = ()
    rates: tuple[tuple[str, int], ...] = ()
    hazards: int = 0
    knobs: tuple[tuple[str, str], ...] = ()
    sweep: str | None = None
    annotations: bool = True
    shards: int | None = None

    @property
    def many(self) -> bool:
        """Whether articles share files."""
        return self.shards is not None

    @property
    def indexes(self) -> range:
        """The indexes of all articles."""
        return range(self.start, self.start + self.count)


@frozen(kw_only=True)
class Made:
    """One article as bytes, with its annotations and its lines in the manifest."""

    index: int
    document: bytes
    annotations: bytes
    name: str
    record: Mapping[str, Any]
    link: Mapping[str, Any] | None
    defects: tuple[Mapping[str, Any], ...]


def made(job: Job, jobs: int = 1) -> Iterator[Made]:
    """Yield every article of *job*, in order, made by as many as *jobs* processes."""
    one = partial(_made, job)
    if jobs == 1:
        yield from map(one, job.indexes)
        return
    for index in job.indexes[:1]:
        one(index)  # what is wrong with the job is said here, not in as many processes
    with get_context("spawn").Pool(jobs, signal.signal, _UNTOUCHED) as pool:
        for batch in _batches(job.indexes, _BATCH * jobs):
            yield from pool.map(partial(_sent, job), batch, chunksize=32)


def rates_of(given: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Return defects given as ``RULE=RATE``, commas between several, by code, in a million.

    Raises:
        UsageError: a rule is unknown or breaks no articles, a rate is not in 0 to 1, or all
            rates together are over 1 (an article gets one defect at most).
    """
    rates: dict[str, int] = {}
    for text in (part.strip() for each in given for part in each.split(",")):
        name, _, rate = text.partition("=")
        for rule in chosen([name]):
            if rule.level != "record":
                msg = f"defects={name!r} breaks documents of level {rule.level}; use `inject`"
                raise UsageError(msg)
            rates[rule.code] = _rate(text, rate)
    if sum(rates.values()) > MILLION:
        msg = f"defects={' '.join(given)!r} add up to over 1; an article gets one defect at most"
        raise UsageError(msg)
    return tuple(sorted(rates.items()))


def _rate(text: str, rate: str) -> int:
    try:
        share = float(rate.removesuffix("%")) / (100 if rate.endswith("%") else 1)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        msg = f"defects={text!r} has no rate from 0 to 1; write QUO001=0.2 or QUO001=20%"
        raise UsageError(msg)
    return round(share * MILLION)


def _batches(indexes: range, size: int) -> Iterator[range]:
    for first in range(0, len(indexes), size):
        yield indexes[first : first + size]


def _sent(job: Job, index: int) -> Made:
    """Make one in a worker, whose errors must survive the way back."""
    try:
        return _made(job, index)
    except Exception as error:  # noqa: BLE001 (whatever it is, a process must hand it over)
        msg = f"article {index} of seed {job.seed}: {type(error).__name__}: {error}"
        raise RuntimeError(msg) from None


def _made(job: Job, index: int) -> Made:
    if job.sweep:
        return _shown(job, index)
    sample = sample_at(
        index,
        seed=job.seed,
        outlet=job.outlet,
        story=job.story,
        language=job.language,
        related=job.related,
        relations=job.relations,
    )
    if job.hazards and SeededChooser(job.seed, index, purpose="hazard-rate").chance(job.hazards):
        sample = with_hazard(sample)
    code = _drawn(job, index)
    sample = with_defects(sample, [code]) if code else sample
    form = FORMATS[job.to]
    document = form.document(sample.article, outlet=OUTLETS[sample.outlet], knobs=dict(job.knobs))
    name = annotations = None
    if job.annotations:
        annotations = _annotations(sample.annotations, document, one_line=job.many)
    if not job.many:
        name = file_name(sample.article.headline, document.data, form.extensions[0])
    return Made(
        index=index,
        document=document.data,
        annotations=annotations or b"",
        name=name or "",
        record={
            "index": index,
            "id": sample.article.id,
            "outlet": sample.outlet,
            "story": sample.story,
            **({"story_id": sample.story_id or sample.article.id} if job.related else {}),
            **({"hazards": [*map(attrs.asdict, sample.hazards)]} if sample.hazards else {}),
        },
        link=attrs.asdict(sample.link) if sample.link else None,
        defects=tuple(attrs.asdict(defect) for defect in sample.defects),
    )


def _shown(job: Job, index: int) -> Made:
    """Return document *index* of a sweep, named by what is unusual about it."""
    document = swept(job.to, job.sweep or "sweep", job.language or SWEPT, job.seed)[index]
    ending = FORMATS[job.to].extensions[0]
    (annotations,) = document.annotations
    return Made(
        index=index,
        document=document.data,
        annotations=_annotations(annotations, document, one_line=job.many),
        name=file_name(document.id, document.data, ending),
        record={"index": index, "id": document.article.id, "knobs": dict(document.knobs)},
        link=None,
        defects=(),
    )


@cache
def swept(form: str, kind: str, language: str, seed: int) -> tuple[Document, ...]:
    """Return the documents of a sweep of *kind* ``sweep`` or ``pairs``."""
    show = pairs if kind == "pairs" else sweep
    return tuple(show(format=form, language=language, seed=seed))


def _drawn(job: Job, index: int) -> str | None:
    """Return the code of the defect that article *index* is due, most have none."""
    if not job.rates:
        return None
    left = SeededChooser(job.seed, index, purpose="defect-rates").number(0, MILLION - 1)
    for code, rate in job.rates:
        left -= rate
        if left < 0:
            return code
    return None


def _annotations(known: Annotations | None, document: Document, *, one_line: bool) -> bytes:
    value: dict[str, Any] = known.to_json() if known else {"story": ""}
    if document.carriers or document.decoys or document.knobs:
        value["document"] = document.to_json()
    text = orjson.dumps(value, option=0 if one_line else orjson.OPT_INDENT_2).decode()
    return (json_escaped(text) + "\n").encode()
