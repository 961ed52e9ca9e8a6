"""A desk that explains findings: sections, interviews, lists."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Field & Method",
    locale="en-gb",
    language="en-GB",
    domain="fieldandmethod.example",
    shapes=Table({"sectioned": 5, "interview": 3, "list-piece": 2, "analysis": 2}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({3: 1, 14: 3, 18: 9, 22: 12, 27: 12, 33: 6}),
    background=Table({2: 3, 3: 4, 4: 3}),
    byline=lambda names: f"By {names}",
    dateline=0,
    picture=90,
    picture_origin="handout",
    update=8,
    second_author=8,
    headline_quote=15,
    density=125,
    acronyms=85,
    parting=60,
    habits={
        "html": {
            "layout": "hero",
            "title.suffix": "pipe",
            "body.wrapper": "itemprop",
            "headline.element": "itemprop",
            "byline.form": "microdata",
            "time.markup": "microdata",
            "figure.credit": "word",
        },
        "rss": {"category.form": "dc-subject", "date.element": "dc-date", "rights": "dc-rights"},
        "atom": {"title.type": "html"},
    },
)
