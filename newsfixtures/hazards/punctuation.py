"""Punctuation that splits sentences and words where nothing ends."""

from __future__ import annotations

from newsfixtures.hazards import Hazard, as_graf, values

HAZARD = Hazard(
    __name__,
    title="Punctuation",
    plant=as_graf,
    source="UAX #29 and #14; usage of several countries' press (read 2026-11-25)",
    values=values(
        typical={
            "Dr. Lind met Mr. Petrov at 5 p.m. in St. Velmora.": "stops that end no sentence",
            "It was over – or so they thought.": "a dash between spaces",
            "It was over—or so they thought.": "a dash without",
            "He waited… and waited.": "an ellipsis of one character",
            "He waited... and waited.": "an ellipsis of three",
        },
        legal={
            "The U.S. Army moved.": "a stop between two capitals",
            "They use Node.js and ASP.Net.": "stops inside words",
            "See https://velmora.example/dam.": "an address before the stop",
            "See velmora.example/dam?a=1&b=2!": "an address with a query before the mark",
            "Write to desk@velmora.example.": "an address of mail",
            "Est-ce vrai ?": "a no-break space before the mark (French)",
            "Wait!? Really?!": "marks in a row",
            "¡Ya! ¿No?": "marks that open",
            "他说：“等等……”": "full-width marks",
            "A/B and/or C": "slashes",
            "rock’n’roll": "two apostrophes",
            "the 1990s’ boom": "an apostrophe at the end",
            "a 5-to-4, 11th-hour, never-before-seen ruling": "hyphens",
            "a well‑known dam": "a no-break hyphen",
            "10–12 May": "a dash between figures",
            "§ 5 (1) no. 2 lit. b": "a paragraph of a law",
            "Section 4(a)(ii) applies.": "brackets in a row",
            "He (who waited (long)) left.": "one bracket in another",
            "* * *": "a line of asterisks",
            "1. Bring water. 2. Bring light.": "a list in a line",
            "#VelmoraFloods and @velmora": "a tag and a handle",
            "if x < 3 and y > 4: print('dam')": "a line of code",
            "C6H12O6 and Na2SO4": "formulas",
            "MAYOR: Are you sure? ENGINEER: I am.": "a transcript",
            "The vote: yes 12, no 9, abstained 1.": "colon and figures",
            "It cost $5, $6, or $7; nobody knew.": "comma, semicolon",
            "He said (and I quote): “no”": "no stop at the end",
            "A sentence that ends in etc.": "a stop that does two things",
            "Tel. +44 20 7946 0000, ext. 5.": "abbreviations",
            "“…”": "only marks",
        },
        broken={
            "It held.Then it broke.": "a blank is missing",
            "It held ,then broke.": "the blank is on the wrong side",
            "It held..": "a stop too many",
        },
    ),
)
