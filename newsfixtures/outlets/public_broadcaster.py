"""A public broadcaster: reports with films and recordings, live blogs."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Northern Broadcasting",
    locale="en-gb",
    language="en-GB",
    domain="northern.example",
    shapes=Table({"broadcast": 6, "sectioned": 4, "live-blog": 2, "report": 2}),
    quotes=('"', '"'),
    apostrophe="'",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({3: 1, 11: 3, 15: 9, 19: 12, 24: 12, 30: 6, 36: 3}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: names,
    dateline=0,
    picture=85,
    picture_origin="wire",
    update=30,
    second_author=10,
    headline_quote=25,
    density=65,
    acronyms=85,
    crossheads=90,
    parting=190,
    habits={
        "html": {
            "layout": "broadcast",
            "title.suffix": "hyphen",
            "chrome.navigation": "list",
            "chrome.tags": "list",
            "chrome.related": "after",
            "jsonld.image": "strings",
            "body.ids": "hashed",
        },
        "rss": {
            "content": "teaser",
            "link": "cdata",
            "title.escaping": "cdata",
            "date.zone": "gmt",
            "media": "thumbnail",
        },
    },
)
