"""What a search engine's news surface needs to show an article: who, when, where, and a picture.

Only rules about structure, identity, dates, bylines, headlines, pictures and hostile content run;
those that keep an article from being understood are errors.

Source: Google Search Central, "Article structured data" (author, datePublished, dateModified,
headline, image) and "Publication dates in search", read 2026-11-25.
"""

from __future__ import annotations

from newsfixtures.findings import Severity
from newsfixtures.profiles import Profile

PROFILE = Profile(
    __name__,
    title="what a news search engine needs",
    select=("SCH", "URL", "DAT", "BYL", "HED", "MED", "LNG002", "SEC"),
    severity={
        "naive-timestamp": Severity.ERROR,
        "null-date": Severity.ERROR,
        "authors-joined": Severity.ERROR,
        "by-prefix-kept": Severity.ERROR,
        "author-is-url-or-handle": Severity.ERROR,
        "relative-media-url": Severity.ERROR,
        "missing-alt": Severity.WARNING,
    },
)
