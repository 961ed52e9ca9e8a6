"""A brief whose grafs stand behind run-in labels: source, details, quote, background.

The structure is that of a scraped brief we started from; names and sentences are ours. Straight
quotation marks, day before month, a stock picture with its cutline.
"""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Velmora Briefing",
    locale="en-gb",
    language="en-GB",
    domain="briefing.velmora.example",
    shapes=Table({"labelled": 1}),
    quotes=('"', '"'),
    apostrophe="'",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({3: 2, 5: 4, 7: 5, 9: 4, 12: 2}),
    background=Table({1: 1, 2: 4, 3: 5, 4: 2}),
    byline=lambda names: names,
    dateline=0,
    picture=85,
    picture_origin="stock",
    update=12,
    second_author=5,
    headline_quote=35,
    density=140,
    acronyms=95,
    parting=40,
    habits={
        "html": {
            "layout": "wire",
            "byline.form": "spans",
            "byline.date": "glued",
            "time.markup": "span",
            "chrome.date": "printed",
            "chrome.share": "head",
            "body.paragraphs": "classes",
            "jsonld.keywords": "string",
        },
        "rss": {"content": "description", "media": "none", "xml.layout": "minified"},
        "json-feed": {"layout": "minified"},
    },
)
