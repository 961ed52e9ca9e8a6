"""A weekly of one town: plain reports, few pictures, one reporter."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Karholm Weekly Post",
    locale="en-us",
    language="en-US",
    domain="karholmpost.example",
    shapes=Table({"report": 8, "brief": 3, "correction": 1}),
    quotes=('"', '"'),
    apostrophe="'",
    date_order="mdy",
    agency="Meridian News",
    grafs=Table({3: 1, 11: 3, 15: 9, 18: 12, 22: 12, 27: 9, 34: 3}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: f"By {names}",
    dateline=0,
    picture=45,
    picture_origin="staff",
    update=4,
    second_author=3,
    headline_quote=12,
    headline_case="title",
    density=85,
    acronyms=85,
    crossheads=60,
    parting=140,
    habits={
        "html": {
            "layout": "table",
            "title.suffix": "outlet-first",
            "meta.og": "absent",
            "byline.form": "text",
            "time.markup": "span",
            "jsonld.scripts": "none",
            "markup.doctype": "html4",
            "markup.case": "upper",
            "figure.markup": "div",
        },
        "rss": {
            "teaser": "excerpt",
            "guid": "url",
            "channel.title": "feed",
            "comments": "counted",
            "channel.update": "period",
        },
    },
)
