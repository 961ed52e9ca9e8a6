"""Statements as their senders write them, with a contact."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Release Line",
    locale="en-us",
    language="en-US",
    domain="releaseline.example",
    shapes=Table({"press-release": 1}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="mdy",
    agency="Release Line",
    grafs=Table({3: 1, 10: 3, 14: 9, 18: 12, 22: 9, 28: 3}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: names,
    dateline=70,
    picture=40,
    picture_origin="handout",
    update=5,
    second_author=0,
    headline_quote=10,
    headline_case="title",
    acronyms=95,
    habits={
        "html": {
            "layout": "wire",
            "title.suffix": "hyphen",
            "byline.form": "absent",
            "meta.author": "absent",
            "meta.published": "name-date",
            "jsonld.author": "organization",
            "chrome.footer": "contact",
        },
        "rss": {"author.element": "email", "media": "enclosure", "category.count": "none"},
    },
)
