"""Copy of news agencies, before an outlet publishes it.

Wire copy has no page of its own, so rules about addresses, tracking and pictures' descriptions
are off. What desks downstream act on by machine is an error: embargoes, killed stories,
corrections, and times without a zone. Matters of style that an agency's book settles are on.

Source: IPTC, "NewsML-G2 Guidelines", chapters on publication status, embargo and corrections,
as the project's notes on standards have them, read 2026-11-25.
"""

from __future__ import annotations

from newsfixtures.findings import Severity
from newsfixtures.profiles import Profile

PROFILE = Profile(
    __name__,
    title="copy of news agencies",
    extend=("mixed-quote-style", "label-graf-style"),
    ignore=("URL", "missing-alt", "alt-repeats-headline"),
    severity={
        "naive-timestamp": Severity.ERROR,
        "null-date": Severity.ERROR,
        "unclosed-quote": Severity.ERROR,
        "unattributed-quote": Severity.WARNING,
    },
)
