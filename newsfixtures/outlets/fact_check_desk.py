"""Claims, what speaks for them, verdicts."""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Plain Facts",
    locale="en-gb",
    language="en-GB",
    domain="plainfacts.example",
    shapes=Table({"fact-check": 8, "list-piece": 2}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="dmy",
    agency="Meridian News",
    grafs=Table({3: 1, 14: 3, 18: 9, 22: 12, 26: 12, 32: 6}),
    background=Table({2: 3, 3: 4, 4: 3}),
    byline=lambda names: f"By {names}",
    dateline=0,
    picture=60,
    picture_origin="stock",
    update=20,
    second_author=20,
    headline_quote=15,
    density=130,
    acronyms=85,
    habits={
        "html": {
            "title.suffix": "hyphen",
            "byline.form": "spans",
            "chrome.tags": "links",
            "chrome.writer-box": "box",
            "jsonld.graph": "list",
            "jsonld.author": "reference",
        },
        "rss": {"updated": "modified", "subjects": "iptc"},
        "atom": {"rights": "entry"},
    },
)
