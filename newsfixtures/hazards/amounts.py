"""Amounts whose value readers get wrong by a factor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.hazards import Hazard, as_graf, values

if TYPE_CHECKING:
    from newsfixtures.article import Article


def plant(article: Article, text: str) -> Article:
    """Put a graf that prints *text* behind the first block."""
    return as_graf(article, f"The plan put the figure at {text}, the council said.")


HAZARD = Hazard(
    __name__,
    title="Amounts",
    plant=plant,
    source="Unicode CLDR 47 number formats; SI brochure, 9th edition, 5.4 (read 2026-11-25)",
    values=values(
        typical={
            "£3.5 million": "nothing is odd: what a test compares with",
            "$1.2bn": "an abbreviation run on",
            "12,345": "a comma for thousands",
            "4.5 percent": "the word",
            "4.5%": "the sign",
        },
        legal={
            "€1.5 trillion": "a trillion, which is another number in other languages",
            "3.350 kilograms": "three places after the point",
            "1,234,567.89": "both separators",
            "12 345": "a no-break space for thousands",
            "1’234’567": "apostrophes, as the Swiss write",
            "₹12,34,567": "groups of two (lakh)",
            "₹3 crore": "a word for ten million",
            "A$5": "a dollar of another country",
            "US$5 (£3.90)": "the same in two currencies",
            "5p": "pence",
            "-5 °C": "a hyphen for minus",
            "−5 °C": "the minus sign",
            "½": "a fraction of one character",
            "2½": "a mixed number",
            "1/2": "a fraction or the first of February",
            "3-2": "a score",
            "6-4 7-6 (7-5)": "a result in tennis",
            "10 km (6.2 miles)": "the same in two units",
            "6' 2\"": "feet and inches",
            "90 kg (198 lb)": "two units",
            "1.0834 dollars to the euro": "an exchange rate",
            "0.5 percentage points": "points, which are no percent",
            "two thirds": "words",
            "a dozen": "a word for twelve",
            "some 1,000": "a round figure",
            "1,000 to 2,000": "a range",
            "$1–2 million": "a range that shares its unit",
            "9 out of 10": "a share",
            "1e6": "an exponent",
            "10⁶": "a superscript",
            "MMXXV": "Roman numerals",
            "١٢٣": "Arabic digits",
            "三億": "a myriad number",
            "007": "zeros that are part of it",
            "+44 20 7946 0000": "a telephone number kept for fiction",
        },
    ),
)
