"""Writes mended articles back into their files, and shows what would change."""

from __future__ import annotations

import difflib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
from attrs import Factory, define

from newsfixtures.cli._inputs import STDIN
from newsfixtures.cli._outputs import write_whole
from newsfixtures.cli._streams import out, say
from newsfixtures.formats import FORMATS, MAX_FILE, Loaded, format_of
from newsfixtures.repairs import repaired
from newsfixtures.schema import article_to_json
from newsfixtures.visible import json_text, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.validation import Validator

_WRITABLE = ("json", "jsonl")


@define
class Fixing:
    """Mends files one by one; what an edit does not touch keeps its bytes or at least its value.

    *show* prints differences instead of writing. Records with annotations are left alone, since
    these would no longer fit the text.
    """

    unsafe: bool
    show: bool
    codes: Counter[str] = Factory(Counter)
    files: int = 0

    def file(self, name: str, validator: Validator) -> None:
        """Mend one file of JSON or JSON Lines; leave and name all others."""
        path = Path(name)
        if name == STDIN or not path.is_file() or path.stat().st_size > MAX_FILE:
            return
        data = path.read_bytes()
        form = format_of(data)
        if form.name not in _WRITABLE:
            return
        mend = self._lines if form.lines else self._whole
        mended = mend(data, name, validator)
        if mended == data:
            return
        self.files += 1
        if not self.show:
            write_whole(path, mended)

    def done(self) -> None:
        """Say what was mended, or would be."""
        verb = "would mend" if self.show else "mended"
        total, files = sum(self.codes.values()), self.files
        say(f"{verb} {total:,} defect{'s' * (total != 1)} in {files:,} file{'s' * (files != 1)}")

    def _lines(self, data: bytes, name: str, validator: Validator) -> bytes:
        lines, record = data.split(b"\n"), 0
        for number, line in enumerate(lines):
            if not line.strip():
                continue
            value = _parsed(line)
            loaded = next(FORMATS["json"].load(line))
            if self._mends(loaded, value, validator, f"{name}#{record}"):
                lines[number] = orjson.dumps(value) + line[len(line.rstrip()) :]
            record += 1
        return b"\n".join(lines)

    def _whole(self, data: bytes, name: str, validator: Validator) -> bytes:
        value = _parsed(data)
        items = value if isinstance(value, list) else [value]
        changed = [
            self._mends(loaded, item, validator, f"{name}#{number}")
            for number, (loaded, item) in enumerate(zip(FORMATS["json"].load(data), items))  # noqa: B905 (an empty list is one unread record)
        ]
        if not any(changed):
            return data
        option = orjson.OPT_INDENT_2 if b"\n" in data.strip() else 0
        return orjson.dumps(value, option=option) + data[len(data.rstrip()) :]

    def _mends(self, loaded: Loaded, value: object, validator: Validator, where: str) -> bool:
        """Mend the record in place; tell whether it changed."""
        if loaded.article is None or not isinstance(value, dict) or "body" not in value:
            return False
        article, codes = repaired(loaded.article, validator, unsafe=self.unsafe)
        if not codes:
            return False
        shown = json_text(value, indent=2) if self.show else ""
        _patch(value, article_to_json(loaded.article), article_to_json(article))
        self.codes.update(codes)
        if self.show:
            out("".join(_difference(shown, json_text(value, indent=2), where)))
        return True


def _parsed(data: bytes) -> Any:  # noqa: ANN401 (any JSON value)
    """Return the value of plain JSON, ``None`` for what only a lenient reader reads."""
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError:
        return None


def _patch(value: dict[str, Any], before: dict[str, Any], after: dict[str, Any]) -> None:
    """Change in *value* what differs between *before* and *after*, and nothing else."""
    for key in before.keys() - after.keys():
        value.pop(key, None)
    for key, new in after.items():
        old, held = before.get(key), value.get(key)
        if old == new:
            continue
        if isinstance(old, dict) and isinstance(new, dict) and isinstance(held, dict):
            _patch(held, old, new)
        elif isinstance(held, list) and isinstance(old, list) and len(held) == len(old) == len(new):
            _patch_items(held, old, new)
        else:
            value[key] = new


def _patch_items(held: list[Any], before: list[Any], after: list[Any]) -> None:
    for at, (old, new) in enumerate(zip(before, after, strict=True)):
        if isinstance(held[at], dict) and isinstance(old, dict) and isinstance(new, dict):
            _patch(held[at], old, new)
        elif old != new:
            held[at] = new


def _difference(before: str, after: str, where: str) -> Iterator[str]:
    name = visible(where)
    lines = difflib.unified_diff(before.split("\n"), after.split("\n"), name, name, lineterm="")
    return (f"{line}\n" for line in lines)
