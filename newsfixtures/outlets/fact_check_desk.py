"""Claims, what speaks for them, verdicts."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Plain Facts",
    locale="en",
    language="en-GB",
    domain="plainfacts.example",
    shapes=Table({"fact-check": 8, "list-piece": 2}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({6: 1, 8: 3, 10: 5, 12: 5, 14: 3, 17: 1}),
    background=Table({2: 3, 3: 4, 4: 3}),
    byline=lambda names: f"By {names}",
    dateline=0,
    picture=60,
    picture_origin="stock",
    update=20,
    second_author=20,
    headline_quote=15,
)
