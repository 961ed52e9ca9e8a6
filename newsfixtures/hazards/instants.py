"""Instants at which clocks, zones and calendars mislead; RFC 3339, always with an offset."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.hazards import Hazard, values

if TYPE_CHECKING:
    from newsfixtures.article import Article


def plant(article: Article, text: str) -> Article:
    """Let the article be published at the instant *text*, and never updated."""
    at = datetime.fromisoformat(text)
    return evolve(article, published_at=at, updated_at=None, created_at=None, timezone=None)


HAZARD = Hazard(
    __name__,
    title="Instants",
    plant=plant,
    source="RFC 3339, sections 4 and 5; IANA time zone database 2025b, for offsets and changes",
    values=values(
        typical={
            "2025-05-16T13:57:00+02:00": "nothing is odd: what a test compares with",
            "2025-05-16T13:57:41Z": "UTC as Z",
            "2025-05-16T00:00:00+03:00": "midnight, which looks as if no time were known",
            "2025-03-04T05:06:07+00:00": "day, month and year that can be taken for one another",
            "2025-12-25T23:30:00-05:00": "already the next day in UTC",
        },
        legal={
            "2024-02-29T12:00:00+01:00": "a leap day",
            "2023-12-31T23:59:59-07:00": "another year in UTC",
            "2024-10-27T02:30:00+02:00": "the hour that comes twice, the first time (Berlin)",
            "2024-10-27T02:30:00+01:00": "the same hour, the second time",
            "2024-03-31T03:00:00+02:00": "the first second after an hour that never was",
            "2024-01-01T00:00:00+00:00": "looks like a year alone",
            "1998-03-12T09:00:00+00:00": "the first story of an old outlet",
            "1970-01-01T00:00:00+00:00": "zero in Unix time",
            "2001-09-09T01:46:40+00:00": "a billion in Unix time",
            "2025-05-16T13:57:00.123456+02:00": "microseconds",
            "2025-05-16T13:57:00.5+02:00": "a half second",
            "2025-05-16T13:57:00+05:45": "an offset of quarters of an hour (Nepal)",
            "2025-05-16T13:57:00+12:45": "the same, on another day (Chatham Islands)",
            "2025-05-16T13:57:00+14:00": "the greatest offset (Line Islands)",
            "2025-05-16T13:57:00-12:00": "the least offset",
            "2025-05-16T13:57:00-03:30": "half an hour, west (Newfoundland)",
            "2025-05-16T12:00:00+00:00": "noon, 12 p.m.",
            "2025-05-16T00:30:00+00:00": "half past midnight, 12:30 a.m.",
            "2025-11-11T11:11:11+00:00": "one figure for all",
            "2000-02-29T00:00:00+00:00": "a leap day in a full century",
            "2024-12-30T10:00:00+00:00": "belongs to week 1 of the next year (ISO 8601)",
            "2025-01-31T10:00:00+00:00": "a month later there is no such day",
        },
        broken={
            "2031-05-16T13:57:00+02:00": "in the future",
            "0001-01-01T00:00:00+00:00": "the zero of .NET",
        },
    ),
)
