"""XML as it is found: read without entities, network or trust, ill-formed or not.

What is not well-formed is read as far as it goes, with a finding that says where it goes wrong.
Source: Extensible Markup Language 1.0, fifth edition (read 2026-11-25).
"""

from __future__ import annotations

import html.entities
import re
import sys
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from attrs import Factory, define, evolve, field, frozen

from newsfixtures.findings import Finding, Location
from newsfixtures.formats._decoding import Decoded, decoded
from newsfixtures.formats._feed.xml import MODULES
from newsfixtures.formats._reading import MAX_RECORD, problem

if TYPE_CHECKING:
    from newsfixtures.findings import Span

Element = Any
"""An element of lxml, which has no type of its own."""
Children = dict[str, list[Element]]
"""The children of an element by name, with the prefix that is usual for their namespace."""
BASE = "{http://www.w3.org/XML/1998/namespace}base"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_PREFIXES = {uri: prefix for prefix, uri in MODULES.items()} | {
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://purl.org/atom/ns#": "atom",
    "http://www.sitemaps.org/schemas/sitemap/0.9": "",
    "http://www.google.com/schemas/sitemap/0.84": "",
    "http://www.itunes.com/DTDs/Podcast-1.0.dtd": "itunes",
    "http://search.yahoo.com/mrss": "media",
    "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html": "cc",
}
MAX_TAGS = 500_000
"""How many tags are read: an element takes many times the memory of its characters."""
_DECLARATION = re.compile(r"\s*<\?xml\b[^>]{0,300}>")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_MARKUP = frozenset("<>&\"'")
_NO_CHARACTER = re.compile(
    r"[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
    r"|&#(?:x0*+([0-9A-Fa-f]{0,7})|0*+([0-9]{0,7}));"
)
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<\?.*?(?:\?>|\Z)|<([A-Za-z_][\w.\-]*:)?([\w.\-]+)",
    re.DOTALL,
)
_TOO_DEEP = "Excessive depth"


@frozen
class ParsedXml:
    """A document of XML: its *root*, ``None`` where nothing could be read, and its *source*."""

    root: Element | None
    source: Decoded
    findings: tuple[Finding, ...] = ()


def parsed_xml(data: bytes, file: str | None = None) -> ParsedXml:
    """Return the elements of *data*; never raises."""
    source = decoded(data, file)
    text = source.text
    if not text.strip("\0 \n\t\ufeff"):
        return _refused(source, "RUN001", "the input is empty; an XML document is due")
    if "\0" in text[:4096]:
        said = "the input is binary (a NUL byte stands near its start); XML is due"
        return _refused(source, "RUN011", said)
    if len(text) > MAX_RECORD:
        said = f"the document has {len(text):,} characters; {MAX_RECORD:,} are read at most"
        return _refused(source, "RUN010", said)
    if text.count("<") > MAX_TAGS:
        said = f"the document has over {MAX_TAGS:,} tags; so many are read at most"
        return _refused(source, "RUN010", said)
    root, wrong = _root(text)
    found = (*source.findings, *(_finding(source, each) for each in wrong[:1]))
    if root is not None and _declares_entities(root):
        said = "the document declares entities of its own; it is not read, write them out"
        return _refused(source, "SEC008", said, found)
    return ParsedXml(root, source, found)


def local(element: Element) -> str:
    """Return the name of *element* without its namespace."""
    tag: str = element.tag
    return tag.rpartition("}")[2]


def text_of(element: Element | None) -> str:
    """Return the text in *element* and below it, as it stands."""
    if element is None:
        return ""
    return element.text or "" if len(element) == 0 else "".join(element.itertext())


def text_in(parts: Children, *names: str) -> str:
    """Return the text of the first element of *names* that says something."""
    return next(
        (said for name in names for each in parts.get(name, ()) if (said := text_of(each)).strip()),
        "",
    )


def children(element: Element) -> Children:
    """Return the children of *element* by name, with the usual prefix for those of modules."""
    found: Children = {}
    for child in element:
        if isinstance(child.tag, str):
            found.setdefault(qualified(child), []).append(child)
    return found


def qualified(element: Element) -> str:
    """Return the name of *element* with the prefix that is usual for its namespace."""
    uri, _, own = (
        element.tag[1:].rpartition("}") if element.tag[0] == "{" else ("", "", element.tag)
    )
    if not uri:
        return str(own)
    prefix = _PREFIXES.get(uri, "?")
    return f"{prefix}:{own}" if prefix else str(own)


def resolved(url: str, element: Element) -> str:
    """Return *url* as ``xml:base`` of *element* and what is around it make it."""
    if re.match(r"[A-Za-z][A-Za-z0-9+.\-]*:", url):
        return url
    for each in (element, *element.iterancestors()):
        base = each.get(BASE)
        try:
            url = urljoin(base, url) if base else url
        except ValueError:
            return url
    return url


def xhtml_of(element: Element) -> str:
    """Return what is in *element* as HTML."""
    from lxml import etree  # noqa: PLC0415 (10 ms that only XML needs)

    parts = [html.escape(element.text or "", quote=False)]
    for child in element:
        _rename(child)
        parts.append(etree.tostring(child, method="html", encoding="unicode"))
    return "".join(parts)


def _rename(element: Element) -> None:
    for each in element.iter("{*}*"):
        each.tag = local(each).rpartition(":")[2]  # a prefix that is declared nowhere stays in it


def _root(text: str) -> tuple[Element | None, list[Any]]:
    """Return the root of *text* and what is wrong with it, the first fault first."""
    from lxml import etree  # noqa: PLC0415

    body = _DECLARATION.sub("", text, count=1) if text.lstrip().startswith("<?xml") else text
    body = body.lstrip("\n")
    body = "\n" * text.count("\n", 0, len(text) - len(body)) + body
    root, wrong = _tree(etree, body)
    mended = _NO_CHARACTER.sub(_if_allowed, body) if wrong else body
    if any("Entity '" in each.message for each in wrong):
        mended = _ENTITY.sub(_character, mended)
    if mended != body:
        root, _ = _tree(etree, mended)
    return root, wrong


def _tree(etree: Any, text: str) -> tuple[Element | None, list[Any]]:  # noqa: ANN401 (a module)
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    return root, [each for each in parser.error_log if each.domain != etree.ErrorDomains.IO]


def _if_allowed(found: re.Match[str]) -> str:
    """Return a reference to a character that XML has; lxml keeps others and cannot read them."""
    digits, base = (found[1], 16) if found[1] else (found[2], 10)
    code = int(digits, base) if digits else 0
    return "" if code > sys.maxunicode or _NO_CHARACTER.match(chr(code)) else found.group()


def _character(found: re.Match[str]) -> str:
    """Return the character that HTML names so; what is markup in XML stays as it is."""
    char = html.entities.html5.get(f"{found[1]};", "")
    return char if char and not _MARKUP & set(char) else found.group()


def _declares_entities(root: Element) -> bool:
    declared = root.getroottree().docinfo.internalDTD
    return declared is not None and any(True for _ in declared.iterentities())


def _finding(source: Decoded, wrong: Any) -> Finding:  # noqa: ANN401 (an entry of lxml's log)
    if _TOO_DEEP in wrong.message:
        said = "elements nest over 256 deep; nothing below is read"
        return problem("RUN003", said, at=_at(source, wrong))
    message = wrong.message.strip().rstrip(".")[:200]
    said = f"the document is not well-formed XML ({message}); what can be read is read"
    return problem("FED004", said, at=_at(source, wrong))


def _at(source: Decoded, wrong: Any) -> Location:  # noqa: ANN401
    start = source.lines.start(min(max(wrong.line, 1), 65536))
    before = source.text[start : start + 1_000_000].encode("utf-8", "replace")[: wrong.column]
    return source.at(min(start + len(before.decode("utf-8", "ignore")), len(source.text)))


def _refused(source: Decoded, code: str, said: str, found: tuple[Finding, ...] = ()) -> ParsedXml:
    return ParsedXml(None, source, (*found, problem(code, said, at=source.at(0))))


class XmlIndex:
    """Where the elements called *item* begin in a *source*, found once when somebody asks."""

    def __init__(self, source: Decoded, item: str) -> None:
        """Say what to look for; nothing is looked at yet."""
        self.source = source
        self.item = item

    @cached_property
    def starts(self) -> list[int]:
        """The indexes of their start tags, and the end of the text."""
        text = self.source.text
        return [*_starts(text, self.item, 0, len(text)), len(text)]


@define(eq=False)
class XmlPlaces:
    """Finds parts of item number *record* of a document, when somebody asks.

    *parts* maps JSON Pointers to an element's local name and which of its kind it is; *texts*
    gives the text at a pointer, to look for within.
    """

    index: XmlIndex
    record: int
    parts: Mapping[str, tuple[str, int]] = Factory(dict)
    texts: Mapping[str, str] = Factory(dict)
    _found: dict[str, list[int]] = field(factory=dict, init=False)

    def __call__(self, path: str, span: Span | None = None) -> Location:
        """Return where the part at *path* begins, or the item; see `Locate`."""
        text, starts = self.index.source.text, self.index.starts
        known = self.record < len(starts) - 1
        start, end = starts[self.record : self.record + 2] if known else (0, len(text))
        index = self._part(text, start, end, path)
        wanted = self.texts.get(path, "")[slice(*span) if span else slice(40)]
        inside = text.find(wanted, index, end) if wanted else -1
        return evolve(self.index.source.at(inside if inside >= 0 else index), record=self.record)

    def _part(self, text: str, start: int, end: int, path: str) -> int:
        while path and path not in self.parts:
            path = path.rpartition("/")[0]
        if path not in self.parts:
            return start
        name, number = self.parts[path]
        if name not in self._found:
            self._found[name] = _starts(text[start:end], name, 0, end - start)
        found = self._found[name]
        return start + found[number] if number < len(found) else start


def _starts(text: str, name: str, start: int, count: int) -> list[int]:
    """Return where the first *count* start tags of *name* are."""
    found = []
    for match in _TOKEN.finditer(text, start):
        if match[2] == name:
            found.append(match.start())
            if len(found) == count:
                break
    return found
