"""A student paper: interviews, reports, lists; straight marks."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="The Dormouse",
    locale="en-us",
    language="en-US",
    domain="dormouse.example",
    shapes=Table({"report": 5, "interview": 3, "opinion": 2, "list-piece": 1}),
    quotes=('"', '"'),
    apostrophe="'",
    date_order="mdy",
    agency="Meridian News",
    grafs=Table({3: 1, 10: 3, 14: 9, 18: 12, 22: 12, 28: 6}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: f"By {names}",
    dateline=0,
    picture=65,
    picture_origin="staff",
    update=8,
    second_author=15,
    headline_quote=20,
    headline_case="title",
    density=120,
    acronyms=85,
    crossheads=52,
    habits={
        "html": {
            "layout": "sidebar",
            "title.suffix": "guillemet",
            "byline.form": "hcard",
            "byline.extra": "affiliation",
            "chrome.comments": "list",
            "chrome.site-name": "h1",
            "meta.keywords": "absent",
            "jsonld.graph": "page-first",
        },
        "rss": {"guid": "url-plain", "author.several": "joined", "xml.layout": "tabs"},
        "atom": {"dates": "updated-alone"},
    },
)
