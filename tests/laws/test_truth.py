"""Independent readers agree with the truth: dateparser about times, py3langid about languages."""

import re
from collections import Counter
from datetime import date, datetime

import dateparser
import py3langid
import pytest

from newsfixtures.article import body_texts
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate

IN_FIGURES = re.compile(r"(?:(\d{4})年)?(?:(\d+)月(?=\d))?(?:(\d+)日)?(?<=[年日])")
"""Dates that dateparser takes for durations; their figures are those of the value."""
WRITTEN = [locale.name for locale in LOCALES if locale.written]


@pytest.fixture(scope="module", params=WRITTEN)
def told(request):
    locale = LOCALES[request.param]
    return locale.tag, list(generate(160, seed=17, language=locale.tag))


def test_the_language_is_that_of_the_tag(told):
    tag, samples = told
    found = Counter()
    for sample in samples:
        text = "\n".join(text for _, text in body_texts(sample.article))
        if len(text.split()) > 60 or (len(text) > 200 and " " not in text):
            found[py3langid.classify(text)[0]] += 1

    assert found[tag.partition("-")[0]] >= 0.99 * found.total()


def test_dateparser_reads_the_same_times(told):
    tag, samples = told
    read, wrong = Counter(), []
    for sample in samples:
        base = sample.article.published_at
        for span in sample.annotations.times:
            if figures := IN_FIGURES.fullmatch(span.surface):
                stated = [int(figure) for figure in figures.groups() if figure]
                if stated != [int(part) for part in span.value.split("-")][-len(stated) :]:
                    wrong.append((span.surface, span.value, stated))
                continue
            answer = parsed(span, base, tag.partition("-")[0])
            if answer is None:
                continue
            read[len(span.value)] += 1
            if not agrees(span, answer, base):
                wrong.append((span.surface, span.value, answer.isoformat()))

    assert wrong == []
    assert read.total() > 80


def parsed(span, base, language):
    """Let dateparser read *span* as a reader does who knows the day of publication."""
    if re.search(r"\d\s?h\s?\d", span.surface):
        return None  # dateparser takes "18 h 13" for how long ago it was
    earlier = span.value < base.isoformat()
    return dateparser.parse(
        span.surface.replace("午後0時", "12時"),  # it takes the first hour after noon for midnight
        languages=[language],
        settings={
            "RELATIVE_BASE": base.replace(tzinfo=None),
            "PREFER_DATES_FROM": "past" if earlier else "future",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )


def agrees(span, answer, base):
    """Tell whether *answer* is the value, as far as the words state it."""
    value = span.value
    if re.fullmatch(r"\d{4}-W\d\d", value):
        year, week = map(int, value.split("-W"))
        return answer.isocalendar()[:2] == (year, week)
    if "T" in value:
        at = datetime.fromisoformat(value)
        return (answer.hour, answer.minute) == (at.hour, at.minute)
    if len(value) == len("2025"):
        return answer.year == int(value)
    if len(value) == len("2025-05"):
        known = value if span.kind == "absolute" else value[4:]
        return answer.date().isoformat()[:7].endswith(known)
    day = date.fromisoformat(value)
    if span.kind == "relative":
        return answer.weekday() == day.weekday()
    return (answer.month, answer.day) == (day.month, day.day) and (
        span.kind == "partial" or answer.year == day.year
    )
