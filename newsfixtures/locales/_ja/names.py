"""Japanese names: people, invented towns and countries; foreign names in katakana."""

from __future__ import annotations

import re

from newsfixtures.locales._grammar import World

_ROWS = {
    "": "アイウエオ",
    "k": "カキクケコ",
    "g": "ガギグゲゴ",
    "s": "サシスセソ",
    "z": "ザジズゼゾ",
    "t": ("タ", "ティ", "トゥ", "テ", "ト"),
    "d": ("ダ", "ディ", "ドゥ", "デ", "ド"),
    "n": "ナニヌネノ",
    "h": "ハヒフヘホ",
    "b": "バビブベボ",
    "p": "パピプペポ",
    "m": "マミムメモ",
    "y": ("ヤ", "イ", "ユ", "イエ", "ヨ"),
    "r": "ラリルレロ",
    "w": ("ワ", "ウィ", "ウ", "ウェ", "ウォ"),
    "f": ("ファ", "フィ", "フ", "フェ", "フォ"),
    "v": "バビブベボ",
    "j": ("ジャ", "ジ", "ジュ", "ジェ", "ジョ"),
    "sh": ("シャ", "シ", "シュ", "シェ", "ショ"),
    "ch": ("チャ", "チ", "チュ", "チェ", "チョ"),
    "ts": ("ツァ", "ツィ", "ツ", "ツェ", "ツォ"),
    "kw": ("クワ", "クイ", "ク", "クエ", "クオ"),
    "ny": ("ニャ", "ニ", "ニュ", "ニェ", "ニョ"),
}
_ALONE = {
    "k": "ク", "g": "グ", "s": "ス", "z": "ズ", "t": "ト", "d": "ド", "n": "ン", "h": "フ", "b": "ブ",
    "p": "プ", "m": "ム", "y": "イ", "r": "ル", "w": "ウ", "f": "フ", "v": "ブ", "j": "ジ", "sh": "シュ",
    "ch": "チ", "ts": "ツ", "kw": "ク", "ny": "ニ", "Q": "ッ", "H": "ハ", "_": "ー",
}  # fmt: skip
_SPELLINGS = (
    ("ß", "ss"), ("ä", "e"), ("ö", "e"), ("ü", "yu"), ("ñ", "ny"), ("tsch", "ch"), ("sch", "sh"),
    ("shch", "sh"), ("zh", "j"), ("kh", "h"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("qu", "kw"),
    ("ch(?![aeiou])", "QH"), ("nn$", "n"), ("ller$", "ra_"), ("er$", "a_"), ("x", "ks"), ("c(?=[eiy])", "s"), ("c(?!h)", "k"), ("l", "r"), ("q", "k"), ("iy|ij", "i"),
    ("y(?![aeiou])", "i"), ("(?<=[aeou])h(?![aeiou])", ""),
    ("mm", "nm"), ("nn", "n"), ("m(?=[bp])", "n"), ("r(?=r)", ""),
)  # fmt: skip
_PLAIN = str.maketrans("áàâãåéèêëíìîïóòôõúùûýçšžčřłńşğıåøœæ", "aaaaaeeeeiiiioooouuuysszcrlnsgiaoee")
_SYLLABLE = re.compile(
    r"(sh|ch|ts|kw|ny|[bdfghjkmnprstvwyz]?)(y?)([aeiou])|(sh|ch|ts|kw|ny|[a-zHQ_])"
)


def katakana(name: str) -> str:
    """Write a name in Latin letters about as the Japanese press would."""
    return "・".join(filter(None, map(_word, re.split(r"[\s-]+", name))))


def _word(word: str) -> str:
    plain = word.lower()
    for spelling, sound in _SPELLINGS[:5]:
        plain = plain.replace(spelling, sound)
    plain = re.sub(r"[^a-z]", "", plain.translate(_PLAIN))
    for spelling, sound in _SPELLINGS[5:]:
        plain = re.sub(spelling, sound, plain)
    plain = re.sub(r"([bdfgkpstz])\1", r"Q\1", plain)
    written = "".join(_kana(match) for match in re.finditer(_SYLLABLE, plain))
    return written or word


def _kana(match: re.Match[str]) -> str:
    onset, glide, vowel, alone = match.groups()
    if vowel and glide and onset:
        return (
            _ROWS[onset][1] + dict(zip("aiueo", ("ャ", "", "ュ", "ェ", "ョ"), strict=True))[vowel]
        )
    if vowel:
        return _ROWS[onset or glide]["aiueo".index(vowel)]
    return _ALONE.get(alone, "")


WORLD = World(
    name="{family}{given}",
    women=tuple(
        (
            "恵子 由美子 久美子 真由美 直美 智子 裕子 陽子 明美 幸子 美穂 美香 香織 恵 愛 舞 彩 麻衣 "
            "優子 友美 千春 千尋 早紀 沙織 理恵 里美 典子 紀子 和美 和子 洋子 京子 順子 悦子 絵里 "
            "奈々 奈緒 瞳 葵 美咲 遥 萌 桃子 梓"
        ).split()
    ),
    men=tuple(
        (
            "健一 健太 誠 隆 浩 浩二 修 剛 学 豊 茂 進 正 実 大輔 大樹 拓也 直樹 和也 達也 哲也 "
            "雄一 雄太 裕二 俊介 翔太 翔 亮 純 徹 博 弘 勝 清 昭 秀樹 英樹 正樹 康弘 義則 信也 "
            "智之 孝之 貴史"
        ).split()
    ),
    families=tuple(
        (
            "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 "
            "林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 "
            "後藤 近藤 村上 遠藤 青木 坂本 斉木 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 "
            "原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 柴田 酒井 工藤 横山 宮崎 宮本 "
            "内田 高木 安藤 谷口 大野 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 平野"
        ).split()
    ),
    onsets=tuple("霧 茜 碧 楓 椿 萩 蛍 葦 樫 榎 梓 楠 杜 凪 露 柊 鷺 鴫 雁 藤 桐 槙 菱".split()),
    endings=tuple("浜 沢 原 坂 瀬 戸 津 見 里 野 崎 谷 岡 橋 山 田 浦 宮".split()),
    districts=tuple(
        (
            "浜手地区|港町地区|旧市街地区|城下地区|川端地区|北町地区|寺前地区|新田地区|丘の上地区|"
            "駅裏地区|大手門地区|染物町地区|紺屋町地区|運河沿い地区|西原地区|桜堤地区"
        ).split("|")
    ),
    countries={
        "北嶺国": 9,
        "青洲国": 9,
        "東汐国": 10,
        "南瀬国": 8,
        "白嶺国": 9,
        "瑞洲国": 8,
        "碧海国": 9,
        "暁洲国": 10,
        "西嶺国": 8,
        "蒼原国": 9,
        "緑洲国": 8,
        "雲嶺国": 9,
        "若汐国": 9,
        "銀嶺国": 10,
        "翠海国": 8,
        "陽洲国": 9,
    },
    rewritten=katakana,
)
