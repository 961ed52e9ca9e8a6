"""A daily of record: long reports in sections, analysis, staff pictures."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="The Velmora Chronicle",
    locale="en-gb",
    language="en-GB",
    domain="chronicle.example",
    shapes=Table({"report": 5, "sectioned": 6, "analysis": 3, "list-piece": 1, "correction": 1}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({3: 1, 15: 3, 19: 9, 23: 12, 27: 12, 32: 9, 38: 6}),
    background=Table({2: 3, 3: 4, 4: 3}),
    byline=lambda names: names,
    dateline=0,
    picture=90,
    picture_origin="staff",
    update=25,
    second_author=25,
    headline_quote=20,
    density=115,
    acronyms=95,
    crossheads=45,
    parting=60,
    habits={
        "html": {
            "layout": "front-page",
            "title.suffix": "en-dash",
            "meta.twitter": "card",
            "chrome.navigation": "list",
            "chrome.breadcrumb": "list",
            "chrome.footer": "year",
            "jsonld.context": "http",
            "jsonld.publisher": "logo-object",
        },
        "rss": {"media": "renditions", "media.credit": "role", "category.form": "domain"},
        "atom": {"category.form": "scheme"},
    },
)
