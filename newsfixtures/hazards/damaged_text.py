"""Text that encodings and converters damaged, beside text that only looks so."""

from __future__ import annotations

from newsfixtures.hazards import Hazard, as_graf, values

HAZARD = Hazard(
    __name__,
    title="Encodings",
    plant=as_graf,
    source="WHATWG Encoding Standard, indexes; Unicode Standard 16, 3.9 (read 2026-11-25)",
    values=values(
        typical={
            "The façade and the £5 note": "right, in Latin letters",
            "“Curly” marks and an em dash — here": "right, beyond Latin-1",
            "5 € or 5 £": "right, currency signs",
        },
        legal={
            "Ã is a letter of Portuguese": "looks damaged and is right",
            "São Tomé, Ålesund, Łódź": "letters of three encodings",
            "The word Â stands alone": "looks damaged and is right",
            "Â¿ is what readers saw on the page": "tells of the damage",
            "The sign � stood on the banner": "the replacement character, meant",
            "Write &amp; for &": "tells of an entity",
            "Write <b> for bold": "tells of a tag",
            "He typed \\u00e9 and \\n": "tells of escapes",
            "The file is called dam%20repairs.txt": "tells of percent codes",
            "caf\u00e9": "composed",
            "A\u00a0no-break space": "a no-break space",
            "thin\u2009space": "a thin space",
            "tab\there": "a tab",
        },
        broken={
            "The faÃ§ade and the Â£5 note": "UTF-8 read as windows-1252",
            "â€œCurlyâ€\x9d marks": "the same, with a control character",
            "Ð”Ð°Ð¼Ð±Ð°": "Cyrillic UTF-8 read as windows-1252",
            "The fa\ufffdade": "a letter lost",
            "The fa?ade": "a letter lost to a question mark",
            "Dam &amp;amp; river": "escaped twice",
            "Dam &#8217;s wall": "a reference left over",
            "The caf\\u00e9": "an escape left over",
            "dam\u0085river": "a control character of C1",
            "dam\u200briver": "a zero-width space within a word",
        },
    ),
)
