"""American English."""

from __future__ import annotations

from attrs import evolve

from newsfixtures.locales.en import LOCALE as ENGLISH

LOCALE = evolve(
    ENGLISH,
    module=__name__,
    tag="en-US",
    source=f"{ENGLISH.source}; CLDR 47, en-US, read 2026-11-25",
    told_with="en",
    told_by_region=False,
)
