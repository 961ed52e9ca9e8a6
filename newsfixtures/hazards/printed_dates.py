"""Dates as text prints them, which readers take for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.hazards import Hazard, as_graf, values

if TYPE_CHECKING:
    from newsfixtures.article import Article


def plant(article: Article, text: str) -> Article:
    """Put a graf that prints *text* behind the first block."""
    return as_graf(article, f"The council gave the date as {text} in its notice.")


HAZARD = Hazard(
    __name__,
    title="Printed dates",
    plant=plant,
    source="Unicode CLDR 47 date formats; RFC 5322, section 3.3; ISO 8601-1:2019, 5.2 to 5.4",
    values=values(
        typical={
            "16 May 2025": "nothing is odd: what a test compares with",
            "May 16, 2025": "the month first",
            "Friday, 16 May": "no year",
            "16.05.2025": "stops",
            "2025-05-16": "ISO 8601",
        },
        legal={
            "05/06/2025": "the fifth of June or the sixth of May",
            "5/6/25": "the same with a short year",
            "16 May": "no year",
            "May 2025": "no day",
            "spring 2025": "a season, of which half the world has another",
            "Q2 2025": "a quarter",
            "2025-W20": "a week",
            "2025-136": "a day of the year",
            "16-May-2025": "a month in letters between hyphens",
            "Fri, 16 May 2025 13:57:00 +0200": "as mail writes it",
            "16. Mai 2025": "German",
            "16 мая 2025 года": "an inflected month",
            "2025年5月16日": "Japanese and Chinese",
            "令和7年5月16日": "a year of an emperor",
            "١٦ مايو ٢٠٢٥": "Arabic digits",
            "16 พฤษภาคม 2568": "the Buddhist year",
            "1er mai 2025": "an ordinal",
            "3rd of May, 2025": "an English ordinal",
            "12–14 May 2025": "a range",
            "30 April–2 May 2025": "a range over two months",
            "12:00 a.m. on 16 May": "midnight, by most",
            "noon on Friday": "a word for the hour",
            "11.11 a.m. on 11/11": "stops in the time",
            "the night of 31 December to 1 January": "one night, two years",
        },
        broken={
            "31 February 2025": "no such day",
            "Monday, 16 May 2025": "that was a Friday",
            "16 May 20205": "a digit too many",
        },
    ),
)
