"""Names of places that datelines and readers stumble on."""

from __future__ import annotations

from attrs import evolve

from newsfixtures.article import Article, Dateline, Place
from newsfixtures.hazards import Hazard, values


def plant(article: Article, text: str) -> Article:
    """Let *text* be the place of the dateline."""
    return evolve(article, dateline=Dateline(place=Place(name=text), text=text))


HAZARD = Hazard(
    __name__,
    title="Names of places",
    plant=plant,
    source="forms of real place names; every place is made up",
    values=values(
        typical={
            "Velmora": "nothing is odd: what a test compares with",
            "New Velmora": "two words",
            "St. Velmora": "a stop",
            "Velmora-on-Sea": "small words between hyphens",
            "Карморівка": "Cyrillic",
        },
        legal={
            "Å": "one letter, which decomposes",
            "Y": "one letter",
            "Nice Velmora": "an adjective",
            "L’Aubrac-sur-Lère": "an apostrophe, hyphens and an accent",
            "’s-Velmerbosch": "begins with an apostrophe",
            "Westward Ho!": "an exclamation mark",
            "Velmora (Upper)": "brackets",
            "Washington, Velm.": "a comma and an abbreviation",
            "Llanvelmgogerychwyrndrobwll": "a very long word",
            "VELMORA": "capitals, as datelines print it",
            "1770 Town": "begins with a number",
            "Bad Velm": "begins with an adjective",
            "فلمورا": "right to left",
            "ヴェルモラ市": "two scripts",
            "दमपुर": "Devanagari",
        },
    ),
)
