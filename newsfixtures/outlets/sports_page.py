"""The sports desk: reports, lists, galleries, quotations."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Touchline",
    locale="en-gb",
    language="en-GB",
    domain="touchline.example",
    shapes=Table({"report": 6, "list-piece": 2, "gallery": 2, "interview": 2}),
    quotes=('"', '"'),
    apostrophe="'",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({3: 1, 10: 3, 13: 9, 17: 12, 21: 12, 26: 6}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: names,
    dateline=0,
    picture=95,
    picture_origin="wire",
    update=12,
    second_author=4,
    headline_quote=35,
    acronyms=85,
    crossheads=52,
    parting=110,
    habits={
        "html": {
            "layout": "sidebar",
            "title.suffix": "section",
            "chrome.most-read": "times",
            "chrome.ads": "boxes",
            "chrome.share": "inside",
            "time.form": "utc",
            "figure.markup": "lazy",
            "jsonld.headline": "with-name",
        },
        "rss": {"media": "with-enclosure", "link": "tracking", "date.form": "one-digit-day"},
    },
)
