"""An agency's copy: dateline, inverted pyramid, every statement attributed.

Curly quotation marks, month before day, bylines with *By*.
"""

from __future__ import annotations

from newsfixtures.choice import Table
from newsfixtures.outlets import Outlet

OUTLET = Outlet(
    __name__,
    title="Meridian News",
    locale="en-us",
    language="en-US",
    domain="meridian.example",
    shapes=Table({"report": 8, "brief": 2, "correction": 1}),
    quotes=("“", "”"),
    apostrophe="’",
    date_order="mdy",
    agency="Meridian News",
    grafs=Table({3: 1, 7: 3, 10: 9, 13: 12, 16: 12, 20: 12, 25: 9, 31: 3}),
    background=Table({1: 2, 2: 4, 3: 3}),
    byline=lambda names: f"By {names}",
    dateline=90,
    picture=60,
    picture_origin="wire",
    update=20,
    second_author=15,
    headline_quote=15,
    density=80,
    acronyms=95,
    crossheads=37,
    parting=130,
    habits={
        "html": {
            "layout": "wire",
            "time.zone": "printed",
            "meta.published": "several",
            "jsonld.type": "list",
            "jsonld.scripts": "site-first",
        },
        "rss": {
            "content": "encoded-alone",
            "language": "item",
            "subjects": "iptc",
            "rights": "channel",
        },
        "atom": {"id": "tag"},
    },
)
