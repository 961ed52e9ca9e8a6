"""Names of outlets and companies that readers split or escape."""

from __future__ import annotations

from newsfixtures.hazards import Hazard, as_publisher, values

HAZARD = Hazard(
    __name__,
    title="Names of organisations",
    plant=as_publisher,
    source="forms that registers of companies allow; every name is made up",
    values=values(
        typical={
            "Velmora Herald": "nothing is odd: what a test compares with",
            "The Velmora Herald": "begins with an article",
            "Lind & Petrov": "an ampersand",
            "Velmora News Ltd.": "ends in a stop",
            "Karmora-Velmora Post": "a hyphen",
            "Вісник Вельмори": "Cyrillic",
            "ヴェルモラ新聞": "two scripts in one name",
        },
        legal={
            "Velmora News, Inc.": "a comma",
            "VELMORA.EXAMPLE": "looks like an address",
            "velmora": "a small letter",
            "24/7 Velmora": "digits and a slash",
            "Yes! Velmora": "an exclamation mark",
            "What’s On?": "a question mark",
            "V": "one letter",
            "Le Courrier d’Aubrac": "an article and an apostrophe",
            "Süddamm Zeitung": "an umlaut",
            "Radio Velmora 101.5 FM": "a number with a point",
            "O'Neil's Weekly": "straight apostrophes",
            "A/S Velmora": "a slash in a legal form",
            "Velmora S.à r.l.": "stops and a small letter",
            "Karmora Co., Ltd": "comma and stop",
            "“Dam” Press": "quotation marks in the name",
            "AT&amp;T Press": "the entity is how it is written",
            "Reuters of Velmora": "holds the name of a known agency",
            "By the River": "begins with the byline word",
            "Home & Away": "begins with a word of navigation",
            "صحيفة فلمورا": "right to left",
        },
        broken={
            "Velmora Herald | Home": "navigation was kept",
            "https://velmora.example/": "the address instead of the name",
        },
    ),
)
