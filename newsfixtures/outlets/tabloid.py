"""A popular daily: short grafs, quotations in headlines, pictures everywhere."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Daily Beacon",
    locale="en",
    language="en-GB",
    domain="beacon.example",
    shapes=Table({"report": 6, "gallery": 2, "list-piece": 2, "brief": 2}),
    quotes=('"', '"'),
    apostrophe="'",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({3: 2, 4: 3, 5: 4, 6: 3, 8: 1}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: f"By {names}",
    dateline=0,
    picture=97,
    picture_origin="wire",
    update=10,
    second_author=10,
    headline_quote=60,
)
