"""A public broadcaster: reports with films and recordings, live blogs."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Northern Broadcasting",
    locale="en",
    language="en-GB",
    domain="northern.example",
    shapes=Table({"broadcast": 6, "sectioned": 4, "live-blog": 2, "report": 2}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({6: 1, 8: 3, 10: 5, 12: 5, 14: 3, 17: 1}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: names,
    dateline=0,
    picture=85,
    picture_origin="wire",
    update=30,
    second_author=10,
    headline_quote=25,
)
