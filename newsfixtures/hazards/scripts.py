"""Text in scripts and directions that readers cut, fold or turn round."""

from __future__ import annotations

from newsfixtures.hazards import Hazard, as_graf, values

HAZARD = Hazard(
    __name__,
    title="Scripts and direction",
    plant=as_graf,
    source="Unicode Standard 16, chapters 9 to 18; UAX #9, #15 and #29 (read 2026-11-25)",
    values=values(
        typical={
            "The café’s naïve façade stood.": "accents, composed",
            "Прем’єр-міністр приїхав до Вельмори.": "Cyrillic with an apostrophe",
            "قالت الحكومة إن السد آمن.": "right to left",
            "政府は水曜日、ダムの修理を始めた。": "no spaces",
            "बाँध की मरम्मत शुक्रवार को शुरू हुई।": "vowel signs and a danda",
        },
        legal={
            "قالت شركة Velmora Power إن الضرر بلغ 5%.": "Latin words and digits within Arabic",
            "The word سد means dam.": "Arabic within English",
            "می‌خواهم به خانه بروم.": "a zero-width non-joiner that belongs there (Persian)",
            "เขื่อนเปิดแล้ว": "Thai, no spaces between words",
            "សួស្តី": "Khmer, stacked consonants",
            "안녕하세요, 댐입니다.": "Hangul",
            "ΟΔΥΣΣΕΥΣ και Οδυσσεύς": "a sigma that depends on its place",
            "İstanbul ve Iğdır": "dotted and dotless i",
            "Straße, STRASSE und STRAẞE": "sharp s in three forms",
            "The ﬁrst ﬂood": "ligatures that are characters",
            "Ｖｅｌｍｏｒａ": "wide letters",
            "Velmora № 5 – ℃ and ㎞": "signs that compatibility forms take apart",
            "Ångström and Ångström": "two code points for one letter (212B and 00C5)",
            "q̇ and ạ̇": "marks that have no composed form",
            "𝕍elmora in letters of mathematics": "letters beyond the basic plane",
            "𠮷野家 opens": "an ideograph beyond the basic plane",
            "葛󠄀城 and 葛城": "a variation selector",
            "Flags 🇺🇦🇪🇺 flew.": "two flags made of four code points",
            "Firefighters 👩🏽‍🚒 came.": "skin tone and a joiner",
            "Donau­dampf­schiff": "soft hyphens",
            "Wi⁠-⁠Fi": "word joiners",
            "שלום, העיר Velmora": "Hebrew and Latin",
            "Mixed: Velmora, Вельмора, فلمورا, ヴェルモラ.": "four scripts in a line",
        },
        broken={
            "Velmоra dam": "one Cyrillic letter in a Latin word",
            "Café and cafe\u0301": "the same word composed and decomposed",
            "abc\u202edef": "an override of direction that is never ended",
            "a\ufeffb": "a byte order mark within",
        },
    ),
)
