"""Articles as a site publishes them.

The default rules, and with them what readers and search engines see of a page: pictures without
description, headlines that carry the outlet's name, addresses with tracking parameters.

Source: the default severities of the rules; "Web Content Accessibility Guidelines 2.2", criterion
1.1.1, for descriptions of pictures, read 2026-11-25.
"""

from __future__ import annotations

from newsfixtures.findings import Severity
from newsfixtures.profiles import Profile

PROFILE = Profile(
    __name__,
    title="articles of a site",
    extend=("missing-alt", "alt-repeats-headline", "mixed-quote-style"),
    severity={"missing-alt": Severity.WARNING, "tracking-parameters": Severity.WARNING},
)
