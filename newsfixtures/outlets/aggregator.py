"""Other people's copy: agency reports, sponsored pieces, stock pictures."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Roundup Today",
    locale="en-us",
    language="en-US",
    domain="rounduptoday.example",
    shapes=Table({"brief": 3, "report": 7, "sponsored": 2}),
    quotes=('"', '"'),
    apostrophe="'",
    date_order="mdy",
    agency="Meridian News",
    grafs=Table({5: 1, 7: 3, 9: 4, 11: 4, 14: 3, 18: 1}),
    background=Table({1: 3, 2: 4, 3: 2}),
    byline=lambda names: f"By {names}",
    dateline=60,
    picture=80,
    picture_origin="stock",
    update=10,
    second_author=5,
    query=40,
    headline_quote=15,
    density=120,
    acronyms=85,
    crossheads=60,
    parting=60,
    habits={
        "html": {
            "layout": "sidebar",
            "title.suffix": "pipe",
            "byline.form": "text",
            "byline.date": "pipe",
            "time.markup": "span",
            "chrome.related": "aside",
            "chrome.most-read": "list",
            "chrome.ads": "boxes",
            "meta.keywords": "joined",
            "jsonld.type": "article",
            "jsonld.author": "string",
        },
        "rss": {"content": "teaser", "teaser": "image", "source": "all", "media": "thumbnail"},
        "json-feed": {"url": "with-external", "summary": "excerpt"},
    },
)
