"""Hindi."""

from __future__ import annotations

from newsfixtures.locales import Locale

LOCALE = Locale(
    __name__,
    tag="hi",
    source=(
        "CLDR 47 through Babel 2.18 (names of days and months, separators, groups of two digits "
        "above a thousand; its default digits are Latin, as are those of the large dailies and of "
        "their sites); labels, credit words and attribution verbs: practice of the Hindi press, "
        "written down 2026-11-25"
    ),
    quotes=(("“", "”"), ("‘", "’"), ('"', '"')),
    apostrophes="'’",
    labels={
        "स्रोत": "source",
        "विवरण": "details",
        "बयान": "quote",
        "उद्धरण": "quote",
        "पृष्ठभूमि": "background",
        "दावा": "claim",
        "आकलन": "assessment",
        "निष्कर्ष": "assessment",
        "संदर्भ": "context",
        "विश्लेषण": "analysis",
        "प्रतिक्रिया": "reaction",
        "आगे क्या": "whats_next",
        "संपर्क": "contact",
        "कार्यविधि": "methodology",
        "यह भी जानें": "background",
    },
    by_prefixes=("लेखक:", "रिपोर्ट:", "लेखिका:", "प्रस्तुति:"),
    conjunctions=("और", "एवं", "व", "&"),
    said_verbs=frozenset(
        (
            "कहा कहते कहती बताया बोले बोलीं जोड़ा दोहराया माना स्वीकारा लिखा पूछा चेताया दावा "
            "समझाया सुझाया ठहराया"
        ).split()
    ),
    credit_words={
        "फोटो": "other",
        "फ़ोटो": "other",
        "तस्वीर": "other",
        "चित्र": "other",
        "सांकेतिक तस्वीर": "stock",
        "प्रतीकात्मक तस्वीर": "stock",
        "फ़ाइल फोटो": "other",
        "ग्राफ़िक": "other",
    },
    agency_words=("समाचार एजेंसी", "न्यूज़ एजेंसी", "एजेंसी", "एजेंसियां"),
    publication_words=("चैनल", "अखबार", "अखबार", "पत्रिका", "वेबसाइट", "रेडियो"),
    chrome_words=frozenset(
        (
            "होम|मुख्य पृष्ठ|मेन्यू|खोजें|शेयर करें|खबरें|ताज़ा खबरें|सदस्यता लें|लॉग इन|न्यूज़लेटर|"
            "प्रिंट|टिप्पणियां|ऊपर जाएं|दुनिया|देश|खेल|विचार|और पढ़ें|सबसे लोकप्रिय|विज्ञापन|लाइव|"
            "वीडियो|तस्वीरें|आर्काइव|संपर्क करें|हमारे बारे में|सभी विषय|तारीख"
        ).split("|")
    ),
    function_words=frozenset(
        (
            "के का की में से को ने है हैं और पर यह वह कि इस उस था थी थे हो भी ही तक लिए एक नहीं जो "
            "अपने अपनी कर गया गई गए रहा रही रहे जा बाद साथ तो या इसके उनके अब कुछ जब लेकिन होने करने"
        ).split()
    ),
    leaders=("श्री", "श्रीमती", "डॉ.", "राष्ट्रपति", "प्रधानमंत्री", "मंत्री"),
    placeholders=frozenset(("डेस्क", "संपादकीय डेस्क", "admin")),
    stop="।",
    navigation=("होम", "दुनिया", "खेल"),
    dated="तारीख {day} सभी विषय",
)
