"""Ids for articles whose source gives them none: made from the words alone."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_STACKED = re.compile(r"([\u0300-\u036f]{30})[\u0300-\u036f]+")


def minted_id(*texts: str) -> str:
    """Return an id made from *texts*, so that white space and line ends do not matter.

    Runs of over 30 combining marks are cut: normalising is quadratic on them (UAX #15, 12.1).
    """
    words = unicodedata.normalize("NFC", _STACKED.sub(r"\1", " ".join(" ".join(texts).split())))
    digest = hashlib.sha256(words.encode("utf-8", errors="replace")).hexdigest()
    return f"urn:newsfixtures:sha256:{digest}"
