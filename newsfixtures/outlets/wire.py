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
    shape="inverted",
    quotes=("“", "”"),
    apostrophe="’",
    date_order="mdy",
    agency="Meridian News",
    grafs=Table({3: 1, 5: 3, 6: 5, 7: 6, 8: 6, 9: 5, 10: 3, 11: 2, 12: 1}),
    background=Table({1: 2, 2: 4, 3: 3}),
    byline=lambda names: f"By {names}",
    dateline=90,
    picture=60,
    picture_origin="wire",
    update=20,
    second_author=15,
    headline_quote=15,
)
