"""Commentaries and interviews."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="The Karholm Review",
    locale="en",
    language="en-GB",
    domain="karholmreview.example",
    shapes=Table({"opinion": 7, "interview": 3, "analysis": 1}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({10: 1, 13: 3, 16: 4, 19: 4, 22: 3, 26: 1}),
    background=Table({2: 3, 3: 4, 4: 3}),
    byline=lambda names: names,
    dateline=0,
    picture=55,
    picture_origin="stock",
    update=4,
    second_author=2,
    headline_quote=25,
)
