"""Writing feeds of XML: names with their namespaces, text in its escapings, layout."""

from __future__ import annotations

import html.entities
import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from attrs import define, field

from newsfixtures.formats._bytes import is_plain
from newsfixtures.formats._html.text import attribute, escaped

if TYPE_CHECKING:
    from collections.abc import Callable

MODULES = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "media": "http://search.yahoo.com/mrss/",
    "atom": "http://www.w3.org/2005/Atom",
    "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "cc": "http://backend.userland.com/creativeCommonsRssModule",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
    "desk": "https://desk.example/ns/planning/2.1",
}
"""The namespaces of the modules that feeds use, by the prefix that nearly all of them take."""

_UNUSUAL = {name: f"n{number}" for number, name in enumerate(MODULES, 1)}


def cdata(text: str) -> str:
    """Return *text* in CDATA sections: its own ends of sections are parted."""
    if "]" in text:
        text = text.replace("]]>", "]]]]><![CDATA[>")
    return f"<![CDATA[{text}]]>"


def numbered(text: str) -> str:
    """Return *text* with all but plain ASCII as decimal references."""
    return escaped(text).encode("ascii", "xmlcharrefreplace").decode("ascii")


def hexadecimal(text: str) -> str:
    """Return *text* with markup and all beyond ASCII as hexadecimal references."""
    return "".join(
        [char if char.isascii() and char not in "&<>" else f"&#x{ord(char):X};" for char in text]
    )


def named(text: str) -> str:
    """Return *text* with HTML's names for what XML has no names for, in CDATA."""
    return cdata(entities(text))


def entities(text: str) -> str:
    """Return *text* as careless software makes HTML of it: with names for all it has names for."""
    return "".join([_name(char) for char in text])


@cache
def _name(char: str) -> str:
    name = html.entities.codepoint2name.get(ord(char))
    return f"&{name};" if name else char


def mixed(text: str) -> str:
    """Return *text* half in a CDATA section and half escaped."""
    half = text.find(" ", len(text) // 2)
    return cdata(text) if half < 0 else cdata(text[:half]) + escaped(text[half:])


TEXTS: Mapping[str, Callable[[str], str]] = {
    "escaped": escaped,
    "cdata": cdata,
    "decimal": numbered,
    "hexadecimal": hexadecimal,
    "named": named,
    "mixed": mixed,
    "double": lambda text: escaped(entities(text)),
}
"""How text, or HTML as text, is written in XML."""

_VOID = re.compile(r"<(img|br|hr|source)\b([^>]*)>")
_TAG = re.compile(r"<(/?)(?=[a-z])")


def xhtml(fragment: str, wrapper: str, prefix: str) -> str:
    """Return a *fragment* of `newsfixtures.formats._html.body` as XHTML in one *wrapper* element."""
    text = _VOID.sub(r"<\1\2/>", fragment).replace(" controls>", ' controls="controls">')
    whole = f"<{wrapper}>{text}</{wrapper}>"
    if prefix == "usual":
        return whole.replace(f"<{wrapper}>", f'<{wrapper} xmlns="{MODULES["xhtml"]}">', 1)
    whole = _TAG.sub(r"<\1xh:", whole)
    return whole.replace(f"<xh:{wrapper}>", f'<xh:{wrapper} xmlns:xh="{MODULES["xhtml"]}">', 1)


_GAPS = {
    "indented": ("\n  ", "\n    ", "\n      "),
    "minified": ("", "", ""),
    "tabs": ("\n\t", "\n\t\t", "\n\t\t\t"),
    "flush": ("\n", "\n", "\n"),
    "blank-lines": ("\n\n", "\n\n", "\n\n"),
}


@define
class Style:
    """How one feed is written: *knobs* has an option for every knob; *used* collects modules.

    *core* is the prefix of bare names; in *shallow* documents items stand right below the root.
    """

    knobs: Mapping[str, str]
    plain: bool = field(init=False)
    gaps: tuple[str, str, str] = field(init=False)
    used: dict[str, None] = field(init=False, factory=dict)
    pad: str = field(init=False)
    outside: bool = field(init=False, default=False)
    core: str = ""
    shallow: bool = False
    _tags: dict[str, tuple[str, str]] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        """Work out what all elements share."""
        self.plain = is_plain(self.knobs)
        outer, middle, inner = _GAPS[self.knobs["xml.layout"]]
        self.gaps = (outer, outer, middle) if self.shallow else (outer, middle, inner)
        self.pad = "\n        " if self.knobs["xml.padding"] == "padded" else ""

    def element(self, name: str, content: str, attributes: str = "") -> str:
        """Return an element; a name with a colon is of a module. *content* is XML."""
        start, end = self._tags.get(name) or self._tag(name)
        return f"{start}{attributes}>{content}{end}" if content else f"{start}{attributes}/>"

    def text(self, name: str, text: str, attributes: str = "") -> str:
        """Return an element with plain *text*."""
        content = escaped(text) if "&" in text or "<" in text or ">" in text else text
        if self.pad:
            content = self.padded(name, content)
        start, end = self._tags.get(name) or self._tag(name)
        return f"{start}{attributes}>{content}{end}" if content else f"{start}{attributes}/>"

    def padded(self, name: str, content: str) -> str:
        """Return *content* with the white space around it that readers have to drop."""
        if self.pad and content and name in _PADDED:
            return f"{self.pad}{content}{self.pad}"
        return content

    def attribute(self, module: str, name: str, value: str) -> str:
        """Return an attribute of a *module*, which is declared with it if need be."""
        prefix = self.prefix(module)
        self.used[module] = None
        alone = self.knobs["xml.declared"] in {"element", "default"}
        declared = attribute(f"xmlns:{prefix}", MODULES[module]) if alone else ""
        return declared + attribute(f"{prefix}:{name}", value)

    def escape(self, form: str) -> Callable[[str], str]:
        """Return what writes text in *form*; CDATA cannot hold what an encoding lacks."""
        if not self.plain and form in {"cdata", "mixed", "named"}:
            return escaped
        return TEXTS[form]

    def html(self, form: str) -> Callable[[str], str]:
        """Return what writes HTML in *form*; in CDATA, references are HTML's own."""
        if not self.plain and form in {"cdata", "mixed"}:
            return lambda text: TEXTS[form](text.encode("ascii", "xmlcharrefreplace").decode())
        return TEXTS[form]

    def leave_items(self) -> None:
        """Go on to what stands outside the items."""
        self.outside = True
        self._tags.clear()

    def _tag(self, name: str) -> tuple[str, str]:
        module, colon, own = name.rpartition(":")
        whole = f"{self.core}{name}"
        found = self._of_module(module, own) if colon else (f"<{whole}", f"</{whole}>")
        self._tags[name] = found
        return found

    def _of_module(self, module: str, own: str) -> tuple[str, str]:
        prefix = self.prefix(module)
        declared = self.knobs["xml.declared"]
        if declared == "default":
            return f"<{own}{attribute('xmlns', MODULES[module])}", f"</{own}>"
        alone = declared == "element" or (declared == "item" and self.outside)
        inside = attribute(f"xmlns:{prefix}", MODULES[module]) if alone else ""
        self.used[module] = None
        return f"<{prefix}:{own}{inside}", f"</{prefix}:{own}>"

    def prefix(self, module: str) -> str:
        """Return the prefix of *module*."""
        return (_UNUSUAL if self.knobs["xml.prefix"] == "unusual" else _USUAL)[module]

    def declarations(self, where: str) -> str:
        """Return the declarations of the modules used so far, if *where* is their place."""
        if self.knobs["xml.declared"] != where:
            return ""
        order = [module for module in MODULES if module in self.used]
        return "".join(attribute(f"xmlns:{self.prefix(each)}", MODULES[each]) for each in order)


_PADDED = frozenset(
    "title description summary dc:creator dc:subject dc:rights category name media:description "
    "media:title media:credit copyright rights source subtitle".split()
)
_USUAL = {name: "creativeCommons" if name == "cc" else name for name in MODULES}
