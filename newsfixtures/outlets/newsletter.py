"""A morning newsletter: few grafs, parted, linked."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="The Early Page",
    locale="en-us",
    language="en-US",
    domain="earlypage.example",
    shapes=Table({"newsletter": 1}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="mdy",
    agency="Meridian News",
    grafs=Table({6: 1, 8: 3, 10: 4, 13: 3, 17: 1}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: f"By {names}",
    dateline=0,
    picture=40,
    picture_origin="stock",
    update=3,
    second_author=10,
    query=30,
    headline_quote=10,
    density=125,
    acronyms=85,
    habits={
        "html": {
            "title.suffix": "em-dash",
            "chrome.newsletter": "after",
            "body.ids": "styles",
            "jsonld.type": "article",
            "chrome.site-name": "logo",
        },
        "rss": {"author.element": "none", "media": "in-content", "html.escaping": "escaped"},
        "json-feed": {"head": "full"},
    },
)
