"""Hindi names: people, invented towns and countries; foreign names in Devanagari."""

from __future__ import annotations

import re

from newsfixtures.locales._grammar import World

_CONSONANTS = {
    "sch": "श", "tsch": "च", "sz": "श", "cz": "च", "sh": "श", "ch": "च", "kh": "ख", "gh": "घ", "th": "थ", "dh": "ध",
    "ph": "फ", "bh": "भ", "ck": "क", "qu": "क्व", "b": "ब", "c": "क", "d": "ड", "f": "फ़", "g": "ग",
    "h": "ह", "j": "ज", "k": "क", "l": "ल", "m": "म", "n": "न", "p": "प", "q": "क", "r": "र",
    "s": "स", "t": "ट", "v": "व", "w": "व", "x": "क्स", "y": "य", "z": "ज़", "ß": "स", "ñ": "न्य",
    "ç": "स", "ł": "ल", "ś": "श", "ż": "ज़", "ź": "ज़", "ć": "च", "ń": "न", "ş": "श", "ğ": "ग",
}  # fmt: skip
_VOWELS = {
    "eau": ("ओ", "ो"), "ia": ("इया", "िया"), "io": ("इयो", "ियो"), "aw": ("ऑ", "ॉ"), "ee": ("ई", "ी"), "oo": ("ऊ", "ू"), "ou": ("ऊ", "ू"), "ie": ("ई", "ी"), "ei": ("आइ", "ाइ"),
    "ai": ("ऐ", "ै"), "au": ("औ", "ौ"), "a": ("आ", "ा"), "e": ("ए", "े"), "i": ("इ", "ि"),
    "o": ("ओ", "ो"), "u": ("उ", "ु"), "ä": ("ए", "े"), "ö": ("ओ", "ो"), "ü": ("यू", "्यू"),
    "é": ("ए", "े"), "è": ("ए", "े"), "á": ("आ", "ा"), "í": ("ई", "ी"), "ó": ("ओ", "ो"),
    "ú": ("ऊ", "ू"), "ą": ("ओन", "ोन"), "ę": ("एन", "ेन"), "ı": ("इ", "ि"),
}  # fmt: skip
_SOUND = re.compile(
    "|".join(sorted(map(re.escape, {**_CONSONANTS, **_VOWELS}), key=len, reverse=True))
)
_DOUBLED = re.compile(r"([bcdfghjklmnpqrstvwxz])\1")
_SILENT = re.compile(r"(?<=[bcdfgklmnprstvz])e$")
_WEAK = re.compile(r"([aeiouäöü][^aeiou]{1,4})e(?=[lnr][std]?$)")
_LONG = re.compile(r"(?<=[^aeiou])[iy]$")
_NASAL = "ं"
_VIRAMA = "्"


def rewritten(name: str) -> str:
    """Return a name given in Latin letters in Devanagari, about as the press writes it.

    A vowel behind a consonant is its sign; consonants are joined, *n* before one is a dot above. A
    short *e* in a last syllable is inherent (*Keller*), a silent one is left out, a last *i* long.
    """
    return " ".join("-".join(map(_word, part.split("-"))) for part in name.split())


def _word(word: str) -> str:
    low = _DOUBLED.sub(r"\1", word.lower().replace("'", "").replace("’", ""))
    low = low.replace("chl", "kl").replace("chr", "kr")
    low = _LONG.sub("ee", _WEAK.sub("\\1\0", _SILENT.sub("", low)))
    out, behind = "", ""
    for match in _SOUND.finditer(low):
        sound = match[0]
        parted = not match.start() or low[match.start() - 1] == "\0"
        if sound in _VOWELS:
            initial, sign = _VOWELS[sound]
            short = (
                not out and sound == "a" and low[match.end() + 1 : match.end() + 2] not in "aeiou"
            )
            out += "अ" if short else sign if behind in _CONSONANTS else initial
        elif behind in _CONSONANTS and not parted:
            nasal = behind == "n" and sound not in {"y", "v", "w", "r", "h"}
            out = f"{out[:-1]}{_NASAL}" if nasal and len(out) > 1 else f"{out}{_VIRAMA}"
            out += _CONSONANTS[sound]
        else:
            out += _CONSONANTS[sound]
        behind = sound
    return out


WORLD = World(
    women=tuple(
        (
            "अंजलि अनीता अपर्णा अर्चना अलका आरती इंदु उमा उषा कविता कामिनी कुसुम गायत्री गीता चित्रा जया "
            "ज्योति तनुजा नंदिनी निधि निशा नीलम पल्लवी पुष्पा पूनम प्रतिभा प्रीति मंजू मधु मनीषा मालती "
            "मीनाक्षी रजनी रश्मि राधिका रेणु लता वंदना विनीता शशि शारदा शालिनी श्वेता संगीता सरिता "
            "सविता सुधा सुमन सुषमा स्नेहा"
        ).split()
    ),
    men=tuple(
        (
            "अनिल अरविंद अरुण अशोक आलोक उमेश कमल किशोर कैलाश गिरीश गोपाल चंद्रकांत जगदीश जयंत तरुण "
            "दीपक देवेंद्र धर्मेश नवीन निखिल नितिन नीरज पवन प्रदीप प्रमोद प्रवीण बलराम बृजेश भरत भूपेश "
            "मदन मुकुल यशवंत रमेश रविकांत राजीव रामेश्वर ललित विकास विनोद विवेक शरद शैलेश सतीश सुधीर "
            "सुनील सुरेश सौरभ हरीश हेमंत"
        ).split()
    ),
    families=tuple(
        (
            "अग्रवाल अवस्थी आहूजा उपाध्याय उनियाल कंसल कक्कड़ कटियार कुलश्रेष्ठ कौशिक खंडेलवाल खत्री खरे "
            "गर्ग गुप्ता गोयल गोस्वामी चड्ढा चतुर्वेदी चौबे चौहान जुयाल जैन जोशी झा टंडन ठाकुर डंगवाल "
            "तनेजा तिवारी त्रिवेदी दीक्षित दुबे द्विवेदी धवन नागर  नेगी नौटियाल पंत पंवार परमार पांडेय "
            "पाठक पालीवाल बंसल बहुगुणा बाजपेयी बिष्ट भंडारी भटनागर भार्गव मल्होत्रा महाजन माथुर मित्तल "
            "मिश्रा मेहता रस्तोगी राठौर रावत वर्मा वशिष्ठ शुक्ला श्रीवास्तव सक्सेना सिंघल सिन्हा सूद "
            "सेठी सोलंकी"
        ).split()
    ),
    onsets=tuple(
        (
            "बिलोर सुरहन मड़ेर कोरन तिलवर हरबन झिरन नरेल फुलेर सरमन कंदोर मंझोर बनेर धुरन लखोर सिमरोर "
            "खजेर पनोर उदेर अमलोर जसेर बरोन कुसेर टिकोर नवेर घनोर देवोर शिवेर चंदोर गुलरन मेहरन पलवेर "
            "रसोर सेमरन तरोन वनेर"
        ).split()
    ),
    endings=tuple("पुर गढ़ गंज नगर कोट घाट पट्टी सर डीह बाग पाली चक ताल कुंड बाद".split()),
    districts=tuple(
        (
            "सदर बाज़ार|उत्तरी फाटक|किला रोड|नदी रोड|स्टेशन रोड|ठठेरा गली|बुनकर बस्ती|कुम्हार टोली|"
            "नई मंडी|आम बाग|नहर कॉलोनी|घंटाघर चौक|झील रोड|कांच बाज़ार|किला बस्ती|सिविल लाइंस"
        ).split("|")
    ),
    countries={
        "ओरवानिया": 5, "केलडोरिया": 4, "मारविनिया": 6, "तारसोविया": 3, "लेंड्रिया": 1,
        "ओस्ताविया": 2, "पेलारिया": 5, "वार्निया": 1, "ज़ेलमारिया": 3, "ब्रास्तोविया": 6,
        "कोरविया": 2, "डालमोरिया": 4, "एस्तारिया": 5, "गालदोविया": 2, "हार्विया": 0, "लुरानिया": 7,
        "मोरविनिया": 1, "नोरदाविया": 5,
    },
    rewritten=rewritten,
)  # fmt: skip
