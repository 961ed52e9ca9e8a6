"""A desk that explains findings: sections, interviews, lists."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Field & Method",
    locale="en",
    language="en-GB",
    domain="fieldandmethod.example",
    shapes=Table({"sectioned": 5, "interview": 3, "list-piece": 2, "analysis": 2}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({10: 1, 13: 3, 16: 4, 19: 4, 22: 3, 26: 1}),
    background=Table({2: 3, 3: 4, 4: 3}),
    byline=lambda names: f"By {names}",
    dateline=0,
    picture=90,
    picture_origin="handout",
    update=8,
    second_author=8,
    headline_quote=15,
)
