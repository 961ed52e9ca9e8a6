"""Writing messages of XML: elements, attributes, namespaces."""

from __future__ import annotations

import re

from newsfixtures.formats._html.text import escaped

_ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TAG = re.compile(r"<(/?)(?=[A-Za-z])(?![A-Za-z]+:)")
_NAME = re.compile(r"[A-Za-z0-9._:-]+")


def text(value: str) -> str:
    """Return *value* as character data, less what XML cannot hold."""
    return escaped(_ILLEGAL.sub("", value))


def attribute(name: str, value: object) -> str:
    """Return an attribute with a blank before it, nothing where there is no *value*."""
    if value is None:
        return ""
    quoted = text(str(value)).replace('"', "&quot;")
    return f' {name}="{quoted}"' if quoted.isprintable() else f' {name}="{_lines(quoted)}"'


def _lines(quoted: str) -> str:
    """Write white space that reading would fold as references."""
    return quoted.replace("\n", "&#10;").replace("\t", "&#9;").replace("\r", "&#13;")


def attributes(*named: tuple[str, object]) -> str:
    """Return several attributes."""
    return "".join([attribute(name, value) for name, value in named])


def element(name: str, stated: str = "", content: str = "") -> str:
    """Return an element; *content* is XML."""
    return f"<{name}{stated}>{content}</{name}>" if content else f"<{name}{stated}/>"


def spelt(name: str, value: str | None, stated: str = "") -> str:
    """Return an element with plain text, nothing where there is none."""
    return element(name, stated, text(value)) if value else ""


def prefixed(xml: str, prefix: str) -> str:
    """Return *xml* with *prefix* on every element that has none."""
    return _TAG.sub(rf"<\1{prefix}:", xml)


def is_token(value: str) -> bool:
    """Tell whether *value* may stand where XML Schema has a name token."""
    return _NAME.fullmatch(value) is not None
