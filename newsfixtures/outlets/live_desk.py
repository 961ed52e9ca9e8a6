"""Live blogs of events as they happen."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Velmora Live",
    locale="en-gb",
    language="en-GB",
    domain="live.velmora.example",
    shapes=Table({"live-blog": 8, "report": 2}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({3: 1, 10: 3, 13: 9, 17: 15, 21: 12, 26: 6}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: names,
    dateline=0,
    picture=70,
    picture_origin="wire",
    update=0,
    second_author=40,
    query=25,
    headline_quote=15,
    acronyms=85,
    crossheads=75,
    habits={
        "html": {
            "layout": "broadcast",
            "title.suffix": "pipe",
            "chrome.share": "head",
            "chrome.cookies": "banner",
            "jsonld.modified": "always",
            "jsonld.layout": "indented",
        },
        "rss": {"updated": "atom-updated", "channel.links": "hub", "guid": "tag"},
        "atom": {"feed.links": "hub"},
    },
)
