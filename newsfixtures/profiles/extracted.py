"""What an extractor made of pages: is the article in it, whole, and nothing else?

All rules run, those of severity info too: in an extraction, a matter of style is evidence of
what leaked. Leaks of the page and losses of text are errors.

Source: the project's trials of extractors, as the catalogue of defects has them, read 2026-11-25.
"""

from __future__ import annotations

from newsfixtures.findings import Severity
from newsfixtures.profiles import Profile

PROFILE = Profile(
    __name__,
    title="what an extractor made of pages",
    select=("ALL",),
    severity={
        "page-chrome-leak": Severity.ERROR,
        "read-also-leak": Severity.ERROR,
        "cutline-in-body": Severity.ERROR,
        "byline-also-in-body": Severity.ERROR,
        "paragraphs-collapsed": Severity.ERROR,
        "leftover-html": Severity.ERROR,
    },
)
