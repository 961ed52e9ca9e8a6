"""A weekly of one town: plain reports, few pictures, one reporter."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Karholm Weekly Post",
    locale="en",
    language="en-US",
    domain="karholmpost.example",
    shapes=Table({"report": 8, "brief": 3, "correction": 1}),
    quotes=('"', '"'),
    apostrophe="'",
    date_order="mdy",
    agency="Meridian News",
    grafs=Table({6: 1, 8: 3, 10: 5, 12: 5, 14: 3, 17: 1}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: f"By {names}",
    dateline=0,
    picture=45,
    picture_origin="staff",
    update=4,
    second_author=3,
    headline_quote=12,
)
