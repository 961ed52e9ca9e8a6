"""A popular daily: short grafs, quotations in headlines, pictures everywhere."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Daily Beacon",
    locale="en-gb",
    language="en-GB",
    domain="beacon.example",
    shapes=Table({"report": 6, "gallery": 2, "list-piece": 2, "brief": 2}),
    quotes=('"', '"'),
    apostrophe="'",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({3: 1, 8: 3, 11: 9, 14: 12, 18: 12, 23: 6}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: f"By {names}",
    dateline=0,
    picture=97,
    picture_origin="wire",
    update=10,
    second_author=10,
    headline_quote=60,
    density=70,
    acronyms=85,
    crossheads=90,
    parting=160,
    habits={
        "html": {
            "layout": "hero",
            "title.suffix": "pipe",
            "title.text": "cut",
            "headline.kicker": "inside",
            "chrome.related": "inside",
            "chrome.comments": "list",
            "chrome.newsletter": "inside",
            "chrome.ads": "frames",
            "figure.credit": "parenthesis",
            "body.inline": "strong-start",
            "jsonld.empties": "nulls",
        },
        "rss": {
            "teaser": "read-on",
            "title.escaping": "cdata",
            "category.form": "cdata",
            "channel.image": "image",
        },
    },
)
