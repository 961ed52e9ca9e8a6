"""Text that a language model is to learn from.

Only rules about the text run: body, encoding, language, quotations, figures, headlines, hostile
content. Bylines, addresses, dates and pictures are not read. Whatever a model would learn to
imitate is an error: mojibake, leaked navigation, markup, doubled grafs.

Source: the project's catalogue of defects, rows of body, encoding and language, read 2026-11-25.
"""

from __future__ import annotations

from newsfixtures.findings import Severity
from newsfixtures.profiles import Profile

PROFILE = Profile(
    __name__,
    title="text for language models",
    select=("BOD", "ENC", "LNG", "QUO", "NUM", "HED", "SEC"),
    ignore=("label-graf-style", "missing-alt"),
    severity={
        "ENC": Severity.ERROR,
        "mixed-quote-style": Severity.INFO,
        "dash-as-minus": Severity.INFO,
        "page-chrome-leak": Severity.ERROR,
        "read-also-leak": Severity.ERROR,
        "leftover-html": Severity.ERROR,
        "paragraphs-collapsed": Severity.ERROR,
    },
)
