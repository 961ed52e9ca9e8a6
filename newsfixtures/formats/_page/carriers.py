"""What the places of a page state: JSON-LD, meta elements, and the markup of the story."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import orjson
from attrs import Factory, define

from newsfixtures.formats._html.text import line
from newsfixtures.formats._instants import instant, stated_date
from newsfixtures.formats._jsonld.reading import Found, read_node
from newsfixtures.formats._jsonld.values import article_nodes, index_of, text, unprefixed
from newsfixtures.printed_dates import find_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.formats._page.parts import Element, PageReader, Parts
    from newsfixtures.locales import Locale

MAX_SCRIPT = 4_000_000
MAX_DEPTH = 128
_WRAPPING = re.compile(
    r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*<!\[CDATA\[\*/)|(?://\s*)?(?:-->|\]\]>)\s*\Z|;\s*\Z"
)
_OFFSETS = [timedelta(minutes=minutes) for minutes in range(-12 * 60, 14 * 60 + 1, 15)]
_PREFIXED = re.compile(r'"(?:\w{1,20}:|https?://[^"\s]{1,60}/)\w{1,40}"\s*:')
_TRAILING = re.compile(r",(\s*[}\]])")
_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "dc.date.issued",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:publishtime",
    "dc.date",
)
_MODIFIED = ("article:modified_time", "datemodified", "og:updated_time", "last-modified", "lastmod")


@define
class Carriers:
    """What a page states, by carrier."""

    metas: dict[str, list[str]] = Factory(dict)
    links: dict[str, str] = Factory(dict)
    jsonld: Found = Factory(Found)
    broken: list[tuple[int, str]] = Factory(list)

    def meta(self, *keys: str) -> str | None:
        """Return the first text that a meta of one of *keys* states."""
        return next((each for key in keys for each in self.metas.get(key, ()) if each), None)


def carriers_of(page: Element) -> Carriers:
    """Return what the head of a parsed page, and its scripts, state."""
    found = Carriers()
    for element in page.iter("meta", "link"):
        if element.tag == "link":
            for rel in (element.get("rel") or "").lower().split():
                found.links.setdefault(rel, (element.get("href") or "").strip())
            continue
        value = element.get("content") or element.get("value") or ""
        keys = {
            (element.get(name) or "").strip().lower()
            for name in ("property", "name", "itemprop", "http-equiv")
        }
        for key in keys - {""}:
            if len(found.metas.setdefault(key, [])) < 500:  # noqa: PLR2004 (a bound)
                found.metas[key].append(value.strip())
    _read_scripts(page, found)
    return found


def _read_scripts(page: Element, found: Carriers) -> None:
    values = []
    for script in page.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            value, wrong = script_value(script.text or "")
            if wrong:
                found.broken.append((script.sourceline or 1, wrong))
            elif value is not None:
                values.append(value)
    nodes = article_nodes(values)
    if not nodes:
        return
    url = found.links.get("canonical") or found.meta("og:url")
    same = (
        node
        for _, node in nodes
        if url and url in (text(node.get("url")), text(node.get("mainEntityOfPage")))
    )
    found.jsonld = read_node(next(same, nodes[0][1]), index_of(values))


def script_value(source: str) -> tuple[Any, str]:
    """Return the JSON of a script and why it is none; usual wrappings are taken off."""
    if not source.strip():
        return None, "the script is empty"
    if len(source) > MAX_SCRIPT:
        return None, f"the script has {len(source):,} characters; {MAX_SCRIPT:,} are read at most"
    wrong = ""
    for attempt in _attempts(source):
        try:
            value = orjson.loads(attempt.encode("utf-8", errors="replace"))
        except orjson.JSONDecodeError as error:
            wrong = wrong or f"the script is no JSON: {str(error)[:200]}"
        else:
            return (
                (None, "the script nests too deep")
                if _too_deep(value)
                else (_plain(value, source), "")
            )
    return None, wrong


def _attempts(source: str) -> Iterator[str]:
    """Yield *source* as it is, then without what templates leave around and inside it."""
    yield source
    yield _WRAPPING.sub("", _WRAPPING.sub("", source))
    yield _TRAILING.sub(r"\1", source)


def _plain(value: Any, source: str) -> Any:  # noqa: ANN401 (any JSON)
    return unprefixed(value) if _PREFIXED.search(source) else value


def _too_deep(value: Any) -> bool:  # noqa: ANN401 (any JSON)
    level = [value]
    for _ in range(MAX_DEPTH):
        if not level:
            return False
        inner = (
            each.values() if isinstance(each, dict) else each
            for each in level
            if isinstance(each, dict | list)
        )
        level = [each for members in inner for each in members]
    return bool(level)


def meta_dates(found: Carriers, field: str) -> list[str]:
    """Return the dates that meta elements state for *field*."""
    keys = _PUBLISHED if field == "published_at" else _MODIFIED
    stated = (each for key in keys for each in found.metas.get(key, ()) if each)
    return [value for each in stated if (value := stated_date(each))]


def shown_dates(parts: Parts, reader: PageReader, locale: Locale | None, field: str) -> list[str]:
    """Return the dates that the markup of the story states for *field*."""
    values = []
    for element in parts.dates:
        named = f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()
        updated = "updat" in named or "modif" in named
        if updated == (field == "updated_at"):
            values.append(date_of(element, reader, locale))
    return [value for value in values if value]


def date_of(element: Element, reader: PageReader, locale: Locale | None) -> str | None:
    """Return the date that *element* states in an attribute, or prints."""
    for name in ("datetime", "content", "title"):
        value = stated_date(element.get(name) or "")
        if value:
            return value
    printed = find_date((line(reader.text(element)) or "")[:300], locale)
    return printed.value if printed else None


def best_date(values: list[str]) -> str | None:
    """Return the first of *values*, or the one that says the same more exactly."""
    if not values:
        return None
    base = values[0]
    return max((each for each in values if agree(base, each)), key=_exactness)


def agree(one: str, other: str) -> bool:
    """Tell whether two dates may be the same, one being less exact.

    What one states in UTC another may state without a zone as clocks somewhere show it.
    """
    if _alike(one, other):
        return True
    first, second = instant(one), instant(other)
    with suppress(OverflowError):  # the last day of the calendar
        if first and second:
            return _alike(_in_utc(first), _in_utc(second))
        if first or second:
            (moment, zone), local = _parted(one if first else other), other if first else one
            if zone != "+00:00":
                return _alike(moment, local)
            shown = datetime.fromisoformat(moment)
            return any(_alike((shown + offset).isoformat(), local) for offset in _OFFSETS)
    return False


def _in_utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()[:-6]


def _alike(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _parted(value: str) -> tuple[str, str]:
    """Return a date without its zone, and the zone, if it has one."""
    zoned = value[-6:-5] in ("+", "-") and len(value) > 16  # noqa: PLR2004 (longer than a day)
    return (value[:-6], value[-6:]) if zoned else (value, "")


def _exactness(value: str) -> tuple[bool, int, bool]:
    moment, zone = _parted(value)
    return bool(zone), len(moment), bool(zone) and zone != "+00:00"
