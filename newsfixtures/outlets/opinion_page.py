"""Commentaries and interviews."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="The Karholm Review",
    locale="en-gb",
    language="en-GB",
    domain="karholmreview.example",
    shapes=Table({"opinion": 7, "interview": 3, "analysis": 1}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({3: 1, 18: 3, 22: 9, 26: 12, 31: 12, 37: 6}),
    background=Table({2: 3, 3: 4, 4: 3}),
    byline=lambda names: names,
    dateline=0,
    picture=55,
    picture_origin="stock",
    update=4,
    second_author=2,
    headline_quote=25,
    density=150,
    acronyms=85,
    parting=20,
    habits={
        "html": {
            "layout": "hero",
            "headline.kicker": "before",
            "chrome.writer-box": "box",
            "jsonld.type": "subtype",
            "byline.form": "address",
            "chrome.comments": "list",
        },
        "rss": {"author.form": "byline", "comments": "link"},
        "atom": {"content": "xhtml"},
    },
)
