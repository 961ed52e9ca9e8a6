"""An agency's copy: dateline, inverted pyramid, every statement attributed.

Curly quotation marks, month before day, bylines with *By*.
"""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Meridian News",
    locale="en",
    language="en-US",
    domain="meridian.example",
    shapes=Table({"report": 8, "brief": 2, "correction": 1}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="mdy",
    agency="Meridian News",
    grafs=Table({4: 1, 6: 2, 8: 4, 10: 5, 12: 5, 14: 4, 17: 2, 20: 1}),
    background=Table({1: 2, 2: 4, 3: 3}),
    byline=lambda names: f"By {names}",
    dateline=90,
    picture=60,
    picture_origin="wire",
    update=20,
    second_author=15,
    headline_quote=15,
)
