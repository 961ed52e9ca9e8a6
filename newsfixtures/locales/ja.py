"""Japanese."""

from __future__ import annotations

from newsfixtures.locales import Locale

LOCALE = Locale(
    __name__,
    tag="ja",
    source=(
        "CLDR 47 through Babel 2.18 (names of days and months, separators); labels, credit words, "
        "forms of address and attribution verbs: practice of the Japanese press, written down "
        "2026-11-25"
    ),
    quotes=(("「", "」"), ("『", "』"), ("“", "”"), ('"', '"')),
    apostrophes="'’",
    labels={
        "出典": "source",
        "情報源": "source",
        "詳細": "details",
        "発言": "quote",
        "コメント": "quote",
        "背景": "background",
        "主張": "claim",
        "判定": "assessment",
        "評価": "assessment",
        "経緯": "context",
        "分析": "analysis",
        "反応": "reaction",
        "今後": "whats_next",
        "問い合わせ": "contact",
        "連絡先": "contact",
        "調査方法": "methodology",
    },
    by_prefixes=("文", "記者", "文・", "取材・文", "執筆", "筆者"),
    conjunctions=("と", "、", "・"),
    said_verbs=frozenset(
        (
            "述べた 話した 語った 話す 語る 強調した 説明した 指摘した 訴えた 明かした 答えた "
            "発表した 明らかにした 主張した 反論した 警告した"
        ).split()
    ),
    credit_words={
        "写真": "other",
        "撮影": "other",
        "画像": "other",
        "提供": "handout",
        "資料写真": "other",
        "イメージ写真": "stock",
        "図": "other",
    },
    agency_words=("通信社", "通信"),
    publication_words=("新聞", "放送", "雑誌", "テレビ", "サイト"),
    chrome_words=frozenset(
        (
            "ホーム|トップ|メニュー|検索|シェア|ニュース|速報|政治|経済|国際|社会|スポーツ|文化|"
            "科学|地域|動画|写真|ログイン|会員登録|購読|広告|関連記事|ランキング|もっと見る|"
            "続きを読む|お問い合わせ|サイトマップ|利用規約|印刷|コメント|日付|全カテゴリー"
        ).split("|")
    ),
    function_words=frozenset("のはをにがでともたるいてし"),
    spaced=False,
    least_grouped=10_000,
    leaders=("首相", "大統領", "市長", "社長"),
    placeholders=frozenset(("編集部", "管理者", "admin")),
    bullets="•‣◦▪●・■◆▽○",
    comma="、",
    colon="：",
    stop="。",
    navigation=("ホーム", "国際", "スポーツ"),
    dated="日付 {day} 全カテゴリー",
)
