"""Slugs that are right and make bad file names, routes or keys."""

from __future__ import annotations

from newsfixtures.hazards import Hazard, as_slug, values

HAZARD = Hazard(
    __name__,
    title="Slugs",
    plant=as_slug,
    source="IPTC ninjs, slugline (a human-readable identifier); forms of content systems",
    values=values(
        typical={
            "velmora-dam-repairs": "nothing is odd: what a test compares with",
            "VELMORA-DAM-1STLD": "capitals and a take, as wires write it",
            "velmora_dam": "an underscore",
            "2025-05-16-dam": "begins with a date",
        },
        legal={
            "dam": "one word",
            "1": "one digit",
            "null": "what databases print for nothing",
            "new": "a word that routes reserve",
            "index": "the name of a folder's page",
            "feed": "the usual address of a feed",
            "con": "a file name that Windows reserves",
            "aux-dam": "begins with one",
            "дамба-вельмора": "Cyrillic",
            "大坝": "no ASCII letter",
            "dam--repairs": "two hyphens",
            "-dam": "begins with a hyphen, as an option does",
            "dam.html": "ends like a file",
            "dam-" * 30 + "end": "over a hundred letters",
        },
        broken={
            "../../etc/passwd": "climbs out of its folder",
            "dam\x00.html": "holds a NUL",
            "C:\\dam": "an absolute path",
        },
    ),
)
