"""No rule of severity error or warning fires on values that are legal and look wrong."""

import os
from datetime import UTC, datetime, timedelta, timezone

import pytest
from attrs import evolve

from newsfixtures.article import Author, ListBlock, ListItem, Paragraph, Quote, Speaker, Table
from newsfixtures.choice import SeededChooser
from newsfixtures.findings import Severity
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.outlets import OUTLETS
from newsfixtures.testing import NOW, example_article
from newsfixtures.validation import Validator, as_loaded

NAMES = [
    "Abby Byrne", "Sandy Anderson", "Jean-Luc O’Neil", "Ursula van der Meer-Smith",
    "Joe Park, Jr.", "Tara Doe, MD", "Sukarno", "April May", "Agent 47", "Petrov Ana",
    "Олена Швець", "田中 一郎", "José Ángel García y Vega", "Nguyễn Thị Hương", "bell hooks",
    "محمد الشامي", "Ø. Åsgård", "N’Golo Diarra", "María de los Ángeles", "X Æ Martin", "Al Gore III",
]  # fmt: skip
HEADLINES = [
    "Opinion | When the river rises", "Superfloods: what they are", "Mayor: “no”", "5 < 6, says court",
    "What <head> means", "AT&T builds a mast in Velmora", "-5 °C in Velmora tonight",
    "NATO, EU and UN meet in Velmora", "Floods", "Who pays for the dam?", "¿Quién paga? Who pays?",
    "“We waited”: a night in Velmora", "The $3 million question", "Dam 2: the return", "C6H12O6 found",
    "Velmora 3-2 Karmora: report", "#VelmoraFloods trends", "O.J., U.S. and St. Velmora",
]  # fmt: skip
GRAFS = [
    ["“No.”"],
    ["“We waited.", "“We waited all night.", "“Then the water came,” she said."],
    ["Row, row the boat,", "row it to the shore;", "row, row the boat,", "row it to the shore."],
    ["“We will see,” he said.", "“We will see,” she said."],
    ["Velmora United 3, Karmora City 1. Half-time 2-0. Att: 12,345."],
    ["Lind 6-4 7-6 (7-5); Petrov 6-0 6-1; Shvets w/o."],
    ["R v Smith [2024] VLR 12; Jones v City of Velmora (No 2) [2023] VLR 3."],
    ["200 g flour, 2 eggs, 1/2 tsp salt. Bake at 180 °C for 25 min."],
    ["if x < 3 and y > 4: print('dam')"],
    ["EUR/USD 1.0834, GBP/EUR 1.1712, Brent $82.40 (+0.6 %)."],
    ["MAYOR: Are you sure?", "ENGINEER: I am.", "MAYOR: Then go ahead."],
    ["Na2SO4 and CaCO3 were found at 12 m2 of the wall."],
    ["The U.S.Army used Node.js and ASP.Net; see https://velmora.example/dam."],
    ["He wrote: “It [the dam] holds […], they say [sic].”"],
    ["The order was given at 11.11 a.m. on 11/11."],
    ["Families 👨‍👩‍👧‍👦 returned; the café’s naïve façade stood."],
    ["He said – and she agreed – that it was “over”; others weren’t so sure…"],
    ["1. Bring water.", "2. Bring light.", "3. Call 112."],
    ["Tel. +44 20 7946 0000, e-mail desk@velmora.example."],
    ["It was the 3rd of its kind: 1st in 1998, 2nd in 2013."],
    ["At 6' 2\" and 90 kg (198 lb), he ran 10 km (6.2 miles)."],
    ["She earned £1,234.50; he earned 1.5 times that."],
    ["“‘Wait,’ he said, ‘for me,’” she recalled."],
    ["The vote: yes 12, no 9, abstained 1. The bylaw passed by 3."],
    ["He sang “Ja, vi elsker” and read from «Das Kapital»."],
]  # fmt: skip
DATES = [
    datetime(2024, 2, 29, 12, 0, tzinfo=timezone(timedelta(hours=1))),
    datetime(2023, 12, 31, 23, 59, 59, tzinfo=timezone(timedelta(hours=-7))),
    datetime(2024, 10, 27, 2, 30, tzinfo=timezone(timedelta(hours=2))),
    datetime(2024, 1, 1, 0, 0, tzinfo=UTC),
    datetime(1998, 3, 12, 9, 0, tzinfo=UTC),
]
NIGHTLY = "NEWSFIXTURES_NIGHTLY" in os.environ
COUNT = 105 if NIGHTLY else 2
"""Articles of each outlet and language."""


@pytest.fixture(scope="module")
def validator():
    return Validator(select=["ALL"], now=NOW)


def alarms(validator, article):
    return [
        (finding.code, finding.path, finding.message)
        for finding in validator.check(as_loaded(article)).findings
        if finding.severity is not Severity.INFO
    ]


@pytest.mark.parametrize("name", NAMES)
def test_names(validator, name):
    article = evolve(example_article({}), authors=(Author(name=name),), byline=f"By {name}")
    body = (*article.body, Paragraph(text=f"{name} said on Friday that the dam would hold."))

    assert alarms(validator, evolve(article, body=body)) == []


@pytest.mark.parametrize("headline", HEADLINES)
def test_headlines(validator, headline):
    said = Paragraph(text="“No,” the mayor said. “We waited.”")
    article = example_article({"headline": headline})

    assert alarms(validator, evolve(article, body=(*article.body, said))) == []


@pytest.mark.parametrize("grafs", GRAFS, ids=lambda grafs: grafs[0][:30])
def test_grafs_anywhere_in_an_article(validator, grafs):
    paragraphs = tuple(Paragraph(text=text) for text in grafs)
    for article in (example_article({}), *(s.article for s in generate(3, seed=2, outlet="wire"))):
        for at in (1, len(article.body)):
            body = (*article.body[:at], *paragraphs, *article.body[at:])
            assert alarms(validator, evolve(article, body=body)) == []


@pytest.mark.parametrize(
    "last",
    [
        ListBlock(items=(ListItem(text="Bring water"), ListItem(text="Bring light"))),
        Table(header=("Party", "Seats"), rows=(("Reds", "12"), ("Blues", "9"))),
        Quote(text="We will see.", speaker=Speaker(name="Ana Petrov")),
    ],
    ids=lambda block: block.type,
)
def test_a_story_may_end_in_any_block(validator, last):
    article = example_article({})

    assert alarms(validator, evolve(article, body=(*article.body, last))) == []


@pytest.mark.parametrize("at", DATES, ids=str)
def test_dates(validator, at):
    article = evolve(example_article({}), published_at=at, updated_at=at)
    body = (Paragraph(text="The dam in Velmora holds, the city council said."),)

    assert alarms(validator, evolve(article, body=body)) == []


def planted(article, choose):
    """Return *article* with a name, grafs and a moment that are legal and look wrong."""
    english = article.language.startswith("en")
    grafs = tuple(Paragraph(text=text) for text in (choose.pick(GRAFS) if english else ["“No.”"]))
    at = choose.number(1, len(article.body))
    at = len(article.body) if article.body[at - 1].type == "labelled_paragraph" else at
    authors = article.authors
    if choose.chance(50):
        authors = (Author(name=choose.pick(NAMES)),)
    published = choose.pick(DATES)
    return evolve(
        article,
        url="https://velmora.example/news/as-it-happened",
        body=(*article.body[:at], *grafs, *article.body[at:]),
        authors=authors,
        published_at=published,
        updated_at=published if choose.chance(50) else None,
    )


@pytest.mark.parametrize("language", [locale.tag for locale in LOCALES if locale.written])
@pytest.mark.parametrize("outlet", OUTLETS.names)
def test_no_alarm_on_generated_articles(language, outlet):
    """Nightly 20,000 articles: all rules on a sixth of them, hostile values in half."""
    default, everything = Validator(now=NOW), Validator(select=["ALL"], now=NOW)
    for number, sample in enumerate(generate(COUNT, seed=23, language=language, outlet=outlet)):
        article = sample.article
        assert (everything if number % 6 == 0 else default).check(as_loaded(article)).findings == ()
        if number % 2 == 0:
            assert alarms(default, planted(article, SeededChooser(23, number))) == []
