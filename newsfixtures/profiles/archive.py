"""Old holdings: scanned, migrated, dated before time zones were kept.

What an archive cannot mend any more is off or mild: times without a zone, missing descriptions
of pictures, old addresses. What destroys text stays: broken encodings, cut quotations, leaked
markup, doubled grafs.

Source: experience that the catalogue of defects gathers for rows of migrated records, read
2026-11-25.
"""

from __future__ import annotations

from newsfixtures.findings import Severity
from newsfixtures.profiles import Profile

PROFILE = Profile(
    __name__,
    title="old holdings",
    ignore=("missing-alt", "alt-repeats-headline", "tracking-parameters", "relative-url"),
    severity={
        "naive-timestamp": Severity.INFO,
        "relative-media-url": Severity.INFO,
        "null-date": Severity.WARNING,
        "SCH001": Severity.WARNING,
    },
)
