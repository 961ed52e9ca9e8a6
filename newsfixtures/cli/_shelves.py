"""Where fixture files are put, and the manifest that says what each must be."""

from __future__ import annotations

from hashlib import sha256
from importlib.metadata import version
from os import SEEK_END
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any

from attrs import Factory, define

from newsfixtures.cli._fixtures import Job
from newsfixtures.cli._outputs import WholeFile
from newsfixtures.formats import FORMATS
from newsfixtures.newsroom import GENERATOR_VERSION
from newsfixtures.rules import RULES
from newsfixtures.visible import json_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsfixtures.cli._fixtures import Made

MANIFEST = "manifest.json"
_IN_MEMORY = 1 << 20


class Ledger:
    """Entries of a manifest in order, on disk: there may be millions."""

    def __init__(self) -> None:
        """Begin without entries."""
        self._lines = SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="\n")  # noqa: SIM115 (closed with the ledger)
        self._count = 0

    def append(self, entry: Mapping[str, Any]) -> None:
        """Write an entry down."""
        self._lines.write(f"{json_text(entry)}\n")
        self._count += 1

    def __len__(self) -> int:
        """Count the entries."""
        return self._count

    def __iter__(self) -> Iterator[str]:
        """Yield each entry as a line of JSON."""
        self._lines.seek(0)
        for line in self._lines:
            yield line.removesuffix("\n")
        self._lines.seek(0, SEEK_END)


@define
class Shelf:
    """Takes bytes by file name; writes the files whole, or only hashes where there is no folder."""

    folder: Path | None
    entries: Ledger = Factory(Ledger)
    _open: dict[str, tuple[Any, WholeFile | None, int]] = Factory(dict)

    def put(self, name: str, data: bytes) -> None:
        """Add bytes to a file."""
        hashed, file, size = self._open.get(name) or (sha256(), self._new(name), 0)
        hashed.update(data)
        if file:
            file.write(data)
        self._open[name] = (hashed, file, size + len(data))

    def close(self, articles: int) -> None:
        """Complete the open files, which hold that many articles."""
        for name, (hashed, file, size) in self._open.items():
            if file:
                file.keep()
            entry = {"path": name, "sha256": hashed.hexdigest(), "bytes": size}
            self.entries.append({**entry, "articles": articles})
        self._open.clear()

    def drop(self) -> None:
        """Leave no half-written file behind."""
        for _, file, _ in self._open.values():
            if file:
                file.drop()

    def _new(self, name: str) -> WholeFile | None:
        return WholeFile(self.folder / name) if self.folder else None


@define
class Stock:
    """Puts articles on a shelf, by themselves or in shards, and keeps the books."""

    job: Job
    shelf: Shelf
    records: Ledger = Factory(Ledger)
    links: Ledger = Factory(Ledger)
    defects: Ledger = Factory(Ledger)
    _in_file: int = 0
    _file: int = 0

    def add(self, made: Made) -> None:
        """Take the next article."""
        name = self._name(made)
        self.shelf.put(name, made.document)
        if self.job.annotations:
            self.shelf.put(_beside(name), made.annotations)
        place = {"file": name, "record": self._in_file}
        self.records.append({**place, **made.record})
        if made.link:
            self.links.append({**place, "index": made.index, **made.link})
        for found in made.defects:
            self.defects.append({**place, "index": made.index, **_defect(found)})
        self._in_file += 1
        if self._in_file == self._due():
            self._next()

    def close(self) -> None:
        """Complete what is open."""
        if self._in_file:
            self._next()

    def manifest(self) -> Iterator[str]:
        """Yield the manifest's text, once all is closed; each entry stands on a line."""
        yield json_text(self._asked(), indent=1).removesuffix("\n}")
        lists = {"files": self.shelf.entries, "records": self.records}
        lists |= {"links": self.links} if self.job.related else {}
        for name, ledger in (lists | {"defects": self.defects}).items():
            yield f',\n "{name}": ['
            for number, line in enumerate(ledger):
                yield f"{',' if number else ''}\n  {line}"
            yield "\n ]" if len(ledger) else "]"
        yield "\n}\n"

    def _asked(self) -> dict[str, Any]:
        job = self.job
        asked = {"outlet": job.outlet, "story": job.story, "language": job.language}
        belongs = {"related": job.related, "relations": list(job.relations)}
        return {
            "manifest_version": "1",
            "generator": "newsfixtures",
            "version": version("newsfixtures"),
            "generator_version": GENERATOR_VERSION,
            "command": command_of(job),
            "seed": job.seed,
            "start": job.start,
            "count": job.count,
            "format": job.to,
            **{key: value for key, value in asked.items() if value is not None},
            **{key: value for key, value in belongs.items() if value},
            "knobs": dict(job.knobs),
            **({"sweep": job.sweep} if job.sweep else {}),
            **({"hazards": job.hazards} if job.hazards else {}),
            "defect_rates": {code: rate / 1_000_000 for code, rate in job.rates},
            "annotations": job.annotations,
            **({"shards": job.shards} if job.shards is not None else {}),
        }

    def _name(self, made: Made) -> str:
        if self.job.shards is None:
            return made.name
        ending = FORMATS[self.job.to].extensions[0]
        if self.job.shards == 1:
            return f"articles{ending}"
        return f"articles-{self._file + 1:05}-of-{self.job.shards:05}{ending}"

    def _due(self) -> int:
        """Return how many articles the open file is due."""
        if self.job.shards is None:
            return 1
        count, shards, at = self.job.count, self.job.shards, self._file
        return count * (at + 1) // shards - count * at // shards

    def _next(self) -> None:
        self.shelf.close(self._in_file)
        self._in_file, self._file = 0, self._file + 1


def command_of(job: Job) -> list[str]:
    """Return the command line that makes *job* again, less where to and by how many."""
    options: list[object] = [f"--{job.sweep}"] if job.sweep else ["--count", job.count]
    options += ["--seed", job.seed, "--to", job.to]
    options += ["--start", job.start] if job.start else []
    for name in ("outlet", "story", "language", "shards"):
        value = getattr(job, name)
        options += [f"--{name}", value] if value is not None else []
    options += ["--related", job.related] if job.related else []
    for name in job.relations:
        options += ["--relation", name]
    for code, rate in job.rates:
        options += ["--defects", f"{code}={rate / 1_000_000:g}"]
    options += ["--hazards", job.hazards] if job.hazards else []
    for name, option in job.knobs:
        options += ["--knob", f"{name}={option}"]
    options += [] if job.annotations else ["--no-annotations"]
    return ["newsfixtures", "generate", *map(str, options)]


def _beside(name: str) -> str:
    stem, _, ending = name.rpartition(".")
    return f"{stem}.annotations.{'jsonl' if ending in {'jsonl', 'ndjson'} else 'json'}"


def _defect(found: Mapping[str, Any]) -> dict[str, Any]:
    code = found["code"]
    name = next(rule.name for rule in RULES if rule.code == code)
    spots = [spot_json(spot["path"], spot["span"]) for spot in found["spots"]]
    return {"code": code, "rule": name, "spots": spots, "also": list(found["also"])}


def spot_json(path: str, span: tuple[int, int] | None) -> dict[str, Any]:
    """Return a place as JSON."""
    return {"path": path, **({"span": list(span)} if span else {})}
