"""HTML of bodies as well-formed XML, for messages that carry XHTML."""

from __future__ import annotations

import re

XHTML = "http://www.w3.org/1999/xhtml"
_VOID = re.compile(r"<(br|hr|img|source)((?: [^<>]*)?)>")
_ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def as_xhtml(html: str) -> str:
    """Return *html*, a fragment that `body_html` wrote, as XML."""
    closed = _VOID.sub(r"<\1\2/>", html).replace(" controls>", ' controls="controls">')
    return _ILLEGAL.sub("", closed)
