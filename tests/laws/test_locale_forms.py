"""Forms of a locale: what is printed in them is found in the same text, whatever is around."""

import itertools
from datetime import datetime, timedelta, timezone

import pytest

from newsfixtures.locales import LOCALES
from newsfixtures.printed_dates import STYLES, find_date, printed

ZONE = timezone(timedelta(hours=3))
MOMENTS = [
    datetime(2026, month, 2 * month + 1, hour, 7, second, tzinfo=ZONE)
    for month, (hour, second) in itertools.product(range(1, 13), ((0, 0), (9, 0), (12, 5), (21, 0)))
]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.name)
def test_what_is_printed_is_found(locale, style):
    for moment in MOMENTS:
        text = printed(moment, style, locale, zone=False)
        found = find_date(f"Velmora: {text}", locale)

        assert found.text == text
        assert found.value == f"{moment:%Y-%m-%dT%H:%M:%S}"
        assert found.instant is None
        assert find_date(printed(moment, style, locale, zone=True), locale).instant == moment
        assert found.weekday == (moment.weekday() if style == "weekday-dmy" else None)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Mi., 25.11.2026, 13:57 Uhr", "2026-11-25T13:57:00"),
        ("de", "25. November 2026 um 13.57 Uhr", "2026-11-25T13:57:00"),
        ("es", "25/11/2026 a las 9:05", "2026-11-25T09:05:00"),
        ("uk", "Середа, 25 листопада 2026 року, 13:57", "2026-11-25T13:57:00"),
        ("tr", "25.11.2026 13:57", "2026-11-25T13:57:00"),
        ("en", "25 November 2026 at 1:57 p.m.", "2026-11-25T13:57:00"),
        ("en", "25 November 2026, 12:07 am", "2026-11-25T00:07:00"),
        ("en", "25 November 2026, 25:07", "2026-11-25"),
    ],
)
def test_other_usual_forms_are_read(language, text, value):
    assert find_date(text, LOCALES[language]).value == value


@pytest.mark.parametrize("text", ["Fr\u0131day 2 May 2025", "2 Apr\u0131l 2025", "31 April 2025"])
def test_what_only_looks_like_a_date_is_no_error(text):
    find_date(text, LOCALES["en"])


def test_regions_that_disagree_on_the_order_leave_figures_alone():
    assert find_date("3/4/2025", LOCALES["en"]) is None


@pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.name)
def test_the_chrome_that_is_written_is_chrome(locale):
    for text in (*locale.navigation, *locale.dated.split("{day}")):
        assert locale.folded(text.strip()) in locale.chrome
