"""A financial paper: figures, tables, analysis."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Market Ledger",
    locale="en-us",
    language="en-US",
    domain="ledger.example",
    shapes=Table({"report": 5, "analysis": 5, "brief": 2}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="mdy",
    agency="Meridian News",
    grafs=Table({3: 1, 11: 3, 15: 9, 18: 12, 22: 12, 26: 6, 32: 3}),
    background=Table({2: 3, 3: 4, 4: 3}),
    byline=lambda names: f"By {names}",
    dateline=15,
    picture=60,
    picture_origin="stock",
    update=15,
    second_author=20,
    headline_quote=12,
    headline_case="title",
    density=110,
    acronyms=95,
    crossheads=52,
    parting=70,
    habits={
        "html": {
            "layout": "front-page",
            "title.suffix": "hyphen",
            "chrome.navigation": "current",
            "chrome.paywall": "stub",
            "chrome.footer": "year",
            "time.zone": "printed",
            "meta.dates": "utc",
            "jsonld.dates": "utc",
            "jsonld.access": "parts",
        },
        "rss": {"content": "teaser", "date.zone": "gmt", "channel.update": "ttl"},
        "json-feed": {"tags": "section"},
    },
)
