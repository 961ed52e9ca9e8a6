"""Articles in the making: JSON values gathered by a reader, cut to what the schema can hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import Factory, define, evolve

from newsfixtures.article import (
    Article,
    AudioBlock,
    Heading,
    ImageBlock,
    Media,
    Paragraph,
    VideoBlock,
)
from newsfixtures.findings import Finding, Location
from newsfixtures.formats import Loaded, Locate, problem
from newsfixtures.formats._html.text import line
from newsfixtures.formats._instants import instant
from newsfixtures.formats._minted import minted_id
from newsfixtures.schema import article_from_json, article_to_json, is_valid, problems

if TYPE_CHECKING:
    from newsfixtures.findings import Span
    from newsfixtures.formats._html.body import ReadBody

ROUNDS = 12
"""How often what the schema does not accept is cut before only the rest is kept."""
_REQUIRED = ("schema_version", "id", "type", "language", "headline", "body")
_NAIVE = re.compile(
    r"[1-9][0-9]{3}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?)?)?"
)
_MANY = 100


@define
class Draft:
    """What a reader has found so far.

    *value* holds members of the article as JSON; *paths* tells for JSON Pointers of the article
    where in the source they stand.
    """

    format: str
    value: dict[str, Any] = Factory(dict)
    findings: list[Finding] = Factory(list)
    lossy: dict[str, None] = Factory(dict)
    raw_dates: dict[str, Any] = Factory(dict)
    traces: list[dict[str, Any]] = Factory(list)
    paths: dict[str, str] = Factory(dict)
    version: str | None = None

    def put(self, name: str, found: Any) -> None:  # noqa: ANN401 (any JSON)
        """Keep *found* as member *name*; nothing where there is nothing."""
        if found is not None and found not in ([], {}):
            self.value[name] = found

    def line(self, name: str, text: object, longest: int, path: str | None = None) -> None:
        """Keep *text* on one line, cut at *longest*; *path* is its place in the source."""
        found = said(text, longest)
        if found:
            self.value[name] = found
            if path is not None:
                self.paths[f"/{name}"] = path

    def instant(self, name: str, text: object, path: str | None = None) -> None:
        """Keep the instant that *text* states; without an offset it stays a raw date."""
        shown = said(text, 1000)
        if shown is None:
            return
        found = instant(shown)
        if found is not None and found.utcoffset() is not None:
            self.value[name] = found.isoformat()
        else:
            value = _NAIVE.match(shown)
            self.raw_dates[name] = {"text": shown} | ({"value": value[0]} if value else {})
        if path is not None:
            self.paths[f"/{name}" if found else f"/provenance/raw_dates/{name}"] = path

    def drop(self, what: str) -> None:
        """Note that the source has *what* and the article cannot hold it."""
        if len(self.lossy) < _MANY and (name := said(what, 200)):
            self.lossy[name] = None

    def minted(self, path: str, note: str) -> None:
        """Note that the source does not state what stands at *path*."""
        self.traces.append({"kind": "minted", "text": "", "path": path, "note": note})


def shown_alone(item: Media) -> ImageBlock | VideoBlock | AudioBlock:
    """Return the block that shows *item*, for items that consist of it."""
    if item.type == "image":
        return ImageBlock(media_ref=item.id)
    return VideoBlock(media_ref=item.id) if item.type == "video" else AudioBlock(media_ref=item.id)


def said(text: object, longest: int = 1000) -> str | None:
    """Return a text or number on one line, ``None`` where there is nothing."""
    if isinstance(text, str):
        return line(text, longest)
    if isinstance(text, int | float) and not isinstance(text, bool):
        return str(text)[:longest]
    return None


def whole(text: object, low: int, high: int) -> int | None:
    """Return a whole number between *low* and *high*, also where it stands as a text."""
    if isinstance(text, bool):
        return None
    if isinstance(text, float) and text.is_integer():
        text = int(text)
    if isinstance(text, str) and text.strip().isascii() and text.strip().isdecimal():
        text = int(text.strip()[:19])
    return text if isinstance(text, int) and low <= text <= high else None


def members(**found: Any) -> dict[str, Any]:  # noqa: ANN401 (any JSON)
    """Return the members that hold something."""
    return {name: each for name, each in found.items() if each is not None and each not in ([], {})}


def known_media(draft: Draft) -> tuple[Media, ...]:
    """Return the media of the head, as bodies want to know them."""
    found: list[Media] = []
    for each in draft.value.get("media", ()):
        value = {**_LEAST, "media": [each]}
        if is_valid(value):
            found += article_from_json(value).media
        else:
            draft.drop("media")
    return tuple(found)


_LEAST: dict[str, Any] = {
    "schema_version": "1",
    "id": "-",
    "type": "article",
    "language": "und",
    "headline": "-",
    "body": [{"type": "divider"}],
}


def finished(draft: Draft, data: bytes, read: ReadBody | None) -> Article:
    """Return the article, with what it owes and its source does not state minted."""
    value = draft.value
    _mint(draft, data, read)
    body: Iterable[Any] = read.blocks if read else ()
    value["body"] = [{"type": "paragraph", "text": value["headline"]}]
    value["provenance"] = _provenance(draft, read)
    article = article_from_json(pruned(value))
    if body:
        article = evolve(article, body=tuple(body), **_shown(article, read))
    else:
        article = evolve(article, body=(Paragraph(text=article.headline),))
    return _accepted(article)


def _shown(article: Article, read: ReadBody | None) -> dict[str, Any]:
    """Return what the body shows besides what the head states."""
    if read is None:
        return {}
    known = {ref for each in article.related for ref in (each.url, each.id) if ref}
    more = [each for each in read.related if (each.url or each.id) not in known]
    related = (*article.related, *more)[:500]
    media = read.media or article.media
    lead = article.lead_media if any(each.id == article.lead_media for each in media) else None
    ids = {notice.id for notice in article.notices}
    notices = (*article.notices, *(each for each in read.notices if each.id not in ids))[:500]
    return {"media": media, "notices": notices, "related": related, "lead_media": lead}


def _mint(draft: Draft, data: bytes, read: ReadBody | None) -> None:
    value = draft.value
    value["schema_version"] = "1"
    value.setdefault("type", "article")
    if "headline" not in value:
        value["headline"] = _headline(read) or "-"
        draft.minted("/headline", "the source has none")
    if "id" not in value:
        value["id"] = minted_id(data.decode("utf-8", errors="replace"))
        draft.minted("/id", "made from the content")
    if "language" not in value:
        value["language"] = "und"
        draft.minted("/language", "the source does not state it")
    if not (read and read.blocks):
        draft.minted("/body/0", "the source has no text; the headline stands for it")


def _headline(read: ReadBody | None) -> str | None:
    """Return a heading at the top of the body, or the beginning of its first graf."""
    for block in read.blocks[:3] if read else ():
        if isinstance(block, Heading | Paragraph):
            return line(block.text, 200)
    return None


def _provenance(draft: Draft, read: ReadBody | None) -> dict[str, Any]:
    lossy = {**draft.lossy, **dict.fromkeys(read.losses if read else ())}
    return members(
        source_format=draft.format,
        source_version=draft.version,
        lossy=[found for each in list(lossy)[:_MANY] if (found := said(each, 200))],
        raw_dates=draft.raw_dates,
        traces=draft.traces[:_MANY],
    )


def pruned(value: dict[str, Any]) -> dict[str, Any]:
    """Return *value* without what the schema does not accept, named in its provenance."""
    for attempt in range(ROUNDS):
        found = problems(value)
        if not found:
            return value
        for path in sorted({each.path for each in found}, reverse=True):
            steps = path.split("/")[1:]
            _cut(value, steps[:1] if attempt > ROUNDS // 2 else steps)
        value = _compact(value)
    return {name: value[name] for name in _REQUIRED}


_GONE: Any = object()


def _cut(value: Any, steps: list[str]) -> None:  # noqa: ANN401
    if not steps or steps[0] in _REQUIRED:
        return
    for step in steps[:-1]:
        value = _child(value, step)
    last = steps[-1].replace("~1", "/").replace("~0", "~")
    if isinstance(value, dict):
        value.pop(last, None)
    elif isinstance(value, list) and last.isdecimal() and int(last) < len(value):
        value[int(last)] = _GONE


def _child(value: Any, step: str) -> Any:  # noqa: ANN401
    name = step.replace("~1", "/").replace("~0", "~")
    if isinstance(value, dict):
        return value.get(name)
    if isinstance(value, list) and name.isdecimal() and int(name) < len(value):
        return value[int(name)]
    return None


def _compact(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, dict):
        return {name: _compact(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_compact(each) for each in value if each is not _GONE]
    return value


def _accepted(article: Article) -> Article:
    """Return *article* as the schema accepts it: readers of bodies have bounds of their own."""
    value = article_to_json(article)
    if is_valid(value):
        return article
    body = value["body"]
    cut = pruned({**value, "body": [{"type": "paragraph", "text": article.headline}]})
    kept = (
        [block for block in body if is_valid({**cut, "body": [block]})] if len(body) < _MANY else []
    )
    return article_from_json({**cut, "body": kept or cut["body"]})


def loaded(
    draft: Draft, article: Article, *, file: str | None, locate: Locate, data: object = None
) -> Loaded:
    """Return *article* with what reading it found."""
    lossy = article.provenance.lossy if article.provenance else ()
    return Loaded(
        article=article,
        format=draft.format,
        data=data,
        findings=tuple(draft.findings[:_MANY]),
        losses=lossy,
        file=file,
        locate=_Mapped(locate, draft.paths),
    )


@define
class _Mapped:
    """Locates parts of an article by where they stand in the source."""

    locate: Locate
    paths: Mapping[str, str]

    def __call__(self, path: str, span: Span | None = None) -> Location:
        known = path
        while known and known not in self.paths:
            known = known.rpartition("/")[0]
        return self.locate(self.paths.get(known, ""), span if known == path else None)


def unread(format: str, code: str, message: str, file: str | None) -> Loaded:  # noqa: A002
    """Return a record that is no article, and why."""
    at = Location(file=file, line=1, column=1, offset=0)
    return Loaded(article=None, format=format, findings=(problem(code, message, at=at),), file=file)
