"""Check the installation: versions, schemas, plug-ins, settings."""

from __future__ import annotations

import platform
import sys
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, get_args

import click

from newsfixtures._data import data_dir
from newsfixtures.cli._listing import show_rows
from newsfixtures.cli._options import examples, listing
from newsfixtures.cli._settings import settings
from newsfixtures.errors import NewsFixturesError
from newsfixtures.formats import FORMATS
from newsfixtures.locales import LOCALES
from newsfixtures.outlets import OUTLETS
from newsfixtures.reports import REPORTS
from newsfixtures.rules import RULES
from newsfixtures.schema import SchemaName, schema
from newsfixtures.stories import STORIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsfixtures._registry import Registry

LIBRARIES = (
    "attrs babel click ftfy hypothesis jsonschema jsonschema-rs langcodes orjson rich pytest"
)


@click.command(epilog=examples("newsfixtures doctor", "newsfixtures doctor -o json"))
@listing()
def command(output: str) -> None:
    """Check the installation; exit code 1 where something is broken."""
    rows = list(_findings())
    show_rows([{"check": name, "ok": ok, "found": said} for name, ok, said in rows], output)
    raise click.exceptions.Exit(0 if all(ok for _, ok, _ in rows) else 1)


def _findings() -> Iterator[tuple[str, bool, str]]:
    yield "newsfixtures", True, version("newsfixtures")
    yield "python", sys.version_info >= (3, 11), platform.python_version()
    yield "platform", True, f"{platform.system()} {platform.machine()}"
    yield "stdout", True, f"{sys.stdout.encoding}, terminal: {sys.stdout.isatty()}"
    for name in LIBRARIES.split():
        yield _library(name)
    for name in get_args(SchemaName):
        yield _tried(f"schema {name}", partial(_schema_id, name))
    for registry in (FORMATS, LOCALES, OUTLETS, REPORTS, RULES, STORIES):
        yield _tried(f"plug-ins: {registry.kind}", partial(_count, registry))
    yield (
        "corpus",
        data_dir("corpus").is_dir(),
        "found" if data_dir("corpus").is_dir() else "absent",
    )
    yield _tried("settings", lambda: f"{len(settings().values)} keys, from {_origins()}")


def _schema_id(name: SchemaName) -> str:
    return str(schema(name)["$id"])


def _count(registry: Registry[Any]) -> str:
    return str(len(registry))


def _library(name: str) -> tuple[str, bool, str]:
    try:
        return name, True, version(name)
    except PackageNotFoundError:
        optional = name == "pytest"
        return name, optional, "absent" + (" (only its plugin needs it)" if optional else "")


def _tried(name: str, look: Callable[[], str]) -> tuple[str, bool, str]:
    try:
        return name, True, look()
    except (NewsFixturesError, OSError, ValueError) as error:
        return name, False, str(error)


def _origins() -> str:
    return ", ".join(sorted({setting.origin for setting in settings().values.values()}))
