"""Records of extraction systems: flat JSON objects, one a line, in a list, or alone.

What each system calls its fields stands in a file of its own; what all share is here: the body as
plain lines, the lead picture as an address, dates in their many forms, words for nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import orjson
from attrs import evolve

from newsfixtures.article import Article, Author, Image, Paragraph
from newsfixtures.documents import Knob
from newsfixtures.formats import Format, Loaded
from newsfixtures.formats._drafts import Draft, finished, loaded, said
from newsfixtures.formats._html.body import ReadBody
from newsfixtures.formats._html.text import line
from newsfixtures.formats._json.places import JsonPlaces
from newsfixtures.formats._json.records import parsed
from newsfixtures.formats._plain_body import plain_blocks
from newsfixtures.formats._reading import as_utf8, problem
from newsfixtures.formats._records.fields import body_lines, headline_of, lead_url, names_of

if TYPE_CHECKING:
    from newsfixtures.documents import Truth, Value
    from newsfixtures.findings import Finding

Record = dict[str, Any]
ToRecord = Callable[[Article, Mapping[str, str]], Record]
FromRecord = Callable[[Draft, Mapping[str, Any]], str]
"""Puts what a record states into a draft, and returns the body's text."""

NOTHING = Knob(
    "nothing",
    ("null", "absent", "empty", "none-word"),
    "what stands where nothing is known: null, no member, an empty text, the word None",
)
NUMBERED = Knob("members", ("all", "extra"), "members of later versions, which readers pass over")
LAYOUT = Knob("layout", ("line", "indented", "list"), "one object a line, or over several lines")
COMMON = (NOTHING, NUMBERED, LAYOUT)

LOST = (
    "id",
    "version",
    "revision_of",
    "supersedes",
    "alt_ids",
    "short_url",
    "type",
    "genre",
    "status",
    "alternative_headlines",
    "slug",
    "byline",
    "dateline",
    "updated_at",
    "created_at",
    "embargoed_until",
    "expires_at",
    "timezone",
    "direction",
    "section",
    "subsections",
    "subjects",
    "people",
    "organizations",
    "places",
    "events",
    "objects",
    "sources",
    "notices",
    "provider",
    "distributor",
    "rights",
    "urgency",
    "editor_note",
    "related",
    "digital_source_type",
    "claims",
    "extensions",
)
"""What no record has a member for."""
FIELDS = ("url", "dek", "keywords", "publisher", "access", "language", "media", "published_at")
"""What some records have a member for."""
_NOTHING = frozenset(("", "None", "null", "N/A"))


def record_format(
    module: str,
    *,
    title: str,
    to_record: ToRecord,
    from_record: FromRecord,
    carriers: Mapping[str, str],
    signs: tuple[str, ...],
    knobs: tuple[Knob, ...] = (),
    keeps: tuple[str, ...] = (),
    extension: str,
) -> Format:
    """Return the format of one system's records.

    *carriers* maps members to the article's fields; *signs* are the members by which a record is
    known; *keeps* are those of `FIELDS` that come back; *extension* ends a file's name.
    """
    name = module.rpartition(".")[2].replace("_", "-")

    def write(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
        return _written([to_record(each, knobs) for each in articles], knobs, carriers, truth)

    def load(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
        for value, places, found in records(data, file):
            yield _loaded(name, value, places, found, from_record)

    def stated(data: bytes) -> Sequence[Mapping[str, Value]]:
        return [_stated(value, carriers) for value, _, _ in records(data, None)]

    def kept(article: Article) -> Article:
        return _kept(article, keeps)

    return Format(
        module,
        title=title,
        extensions=(extension,),
        media_type="application/x-ndjson",
        sniff=lambda head: _has_signs(head, signs),
        load=load,
        write=write,
        many=True,
        lines=True,
        stated=stated,
        kept=kept,
        loses=(*LOST, *(field for field in FIELDS if field not in keeps), "lead_media"),
        knobs=(*knobs, *COMMON),
    )


def read_common(draft: Draft, record: Mapping[str, Any], **members: str) -> None:
    """Put what plain members state into *draft*, by the article's field.

    Knows ``headline``, ``url``, ``dek``, ``language``, ``published_at``, ``image``, ``publisher``,
    ``authors`` and ``keywords``, the last two as lists or joined by semicolons.
    """
    sizes = {"headline": 1000, "url": 2048, "dek": 5000, "language": 35}
    for field, size in sizes.items():
        if field in members:
            draft.line(field, known(record.get(members[field])), size, f"/{members[field]}")
    if "published_at" in members:
        member = members["published_at"]
        draft.instant("published_at", known(record.get(member)), f"/{member}")
    image = known(record.get(members.get("image", "")))
    if isinstance(image, str):
        draft.put("media", [{"type": "image", "id": "image-1", "url": image}])
        draft.put("lead_media", "image-1")
    publisher = said(known(record.get(members.get("publisher", ""))), 500)
    if publisher:
        draft.put("publisher", {"name": publisher})
    authors = several(record.get(members.get("authors", "")))
    draft.put("authors", [{"name": name} for each in authors if (name := said(each, 300))])
    words = several(record.get(members.get("keywords", "")))
    draft.put("keywords", list(dict.fromkeys(word for each in words if (word := said(each, 200)))))


def known(value: Any) -> Any:  # noqa: ANN401 (JSON)
    """Return *value*, ``None`` where it is a word for nothing."""
    return None if isinstance(value, str) and value.strip() in _NOTHING else value


def several(value: Any) -> list[Any]:  # noqa: ANN401
    """Return the members of a list, or the parts of a text between semicolons."""
    if isinstance(value, str):
        value = [part.strip() for part in value.split(";")]
    return [each for each in value if known(each)] if isinstance(value, list) else []


def _written(
    values: list[Record], options: Mapping[str, str], carriers: Mapping[str, str], truth: Truth
) -> bytes:
    shaped = [_shaped(value, options) for value in values]
    for item, value in enumerate(shaped):
        truth.item = item
        for member, text in _stated(value, carriers).items():
            truth.state(member, carriers[member.partition(".")[2]], text)
    if options["layout"] == "list":
        return orjson.dumps(shaped, option=orjson.OPT_APPEND_NEWLINE)
    option = orjson.OPT_APPEND_NEWLINE
    if options["layout"] == "indented" and len(shaped) == 1:
        option |= orjson.OPT_INDENT_2
    return b"".join([orjson.dumps(each, option=option) for each in shaped])


def _shaped(value: Record, options: Mapping[str, str]) -> Record:
    how = options["nothing"]
    empty = {"null": None, "empty": "", "none-word": "None"}
    shaped = {
        name: empty[how] if each is None else each
        for name, each in value.items()
        if each is not None or how != "absent"
    }
    return shaped | ({"schema_hint": "v2", "score": 0.93} if options["members"] == "extra" else {})


def _stated(value: Mapping[str, Any], carriers: Mapping[str, str]) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for member in carriers:
        held = _member(value, member)
        if isinstance(held, list) and held:
            found[f"record.{member}"] = tuple(map(str, held))
        elif isinstance(held, str) and held and held != "None":
            found[f"record.{member}"] = held
    return found


def _member(value: Any, path: str) -> Any:  # noqa: ANN401
    for step in path.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return value


def records(data: bytes, file: str | None) -> Iterator[tuple[Any, JsonPlaces, tuple[Finding, ...]]]:
    """Yield every JSON value of a payload: one a line, the members of a list, or the whole."""
    source, found = as_utf8(data, file)
    if not _by_line(source):
        places = JsonPlaces(source, file)
        value, wrong = parsed(places)
        many = value if isinstance(value, list) else [value]
        for number, each in enumerate(many):
            prefix = f"/{number}" if many is value else ""
            yield each, places.of(number, prefix), (*found, *wrong)
            found, wrong = (), ()
        return
    offset, number = 0, 0
    for at, row in enumerate(source.split(b"\n"), 1):
        if row.strip():
            places = JsonPlaces(row, file, number, at, offset)
            value, wrong = parsed(places)
            yield value, places, (*found, *wrong)
            found, number = (), number + 1
        offset += len(row) + 1


def _by_line(source: bytes) -> bool:
    """Tell whether the first line is a whole object and more follows."""
    first, end, rest = source.lstrip().partition(b"\n")
    if not first.startswith(b"{") or not end or not rest.strip():
        return False
    try:
        orjson.loads(first)
    except orjson.JSONDecodeError:
        return False
    return True


def _loaded(
    name: str,
    value: Any,  # noqa: ANN401
    places: JsonPlaces,
    found: tuple[Finding, ...],
    from_record: FromRecord,
) -> Loaded:
    if not isinstance(value, dict):
        said_so = f"a JSON object is due; {type(value).__name__} was found"
        wrong = found or (problem("SCH002", said_so, at=places("")),)
        return Loaded(
            article=None, format=name, findings=wrong, record=places.record, file=places.file
        )
    draft = Draft(name, findings=list(found))
    text = from_record(draft, value)
    body = ReadBody(plain_blocks(text))
    article = finished(draft, orjson.dumps(value), body)
    read = loaded(draft, article, file=places.file, locate=places, data=value)
    return evolve(read, record=places.record)


def _has_signs(head: bytes, signs: tuple[str, ...]) -> bool:
    """Tell whether the first object of *head* has every one of *signs* as a member."""
    source = as_utf8(head)[0].lstrip(b" \t\r\n[")
    first = source.partition(b"\n")[0] if _by_line(source) else source
    try:
        value = orjson.loads(first)
    except orjson.JSONDecodeError:
        return first.startswith(b"{") and all(f'"{sign}":'.encode() in first for sign in signs)
    value = value[0] if isinstance(value, list) and value else value
    return isinstance(value, dict) and all(sign in value for sign in signs)


def _kept(article: Article, keeps: tuple[str, ...]) -> Article:
    texts = body_lines(article)
    headline = headline_of(article)
    url = lead_url(article) if "media" in keeps else None
    words = (line(word, 200) for word in article.keywords)
    return evolve(
        article,
        headline=headline,
        url=article.url and line(article.url, 2048),
        authors=tuple(Author(name=name) for name in names_of(article)),
        dek=line(article.dek, 5000),
        summary=None,
        language=article.language.partition("-")[0],
        publisher=article.publisher and type(article.publisher)(name=article.publisher.name),
        keywords=tuple(dict.fromkeys(filter(None, words))),
        access="subscription" if article.access not in {None, "free"} else article.access,
        media=(Image(id="image-1", url=url),) if url else (),
        body=tuple(Paragraph(text=text) for text in texts or [headline]),
    )
