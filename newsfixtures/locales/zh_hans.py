"""Chinese in simplified characters."""

from __future__ import annotations

from newsfixtures.locales import Locale

LOCALE = Locale(
    __name__,
    tag="zh-Hans",
    source=(
        "CLDR 47 through Babel 2.18 (names of days and months, separators); labels, credit words "
        "and attribution verbs: practice of the press of mainland China, written down 2026-11-25"
    ),
    quotes=(("“", "”"), ("‘", "’"), ("《", "》"), ('"', '"')),
    apostrophes="'’",
    labels={
        "来源": "source",
        "消息来源": "source",
        "详情": "details",
        "原话": "quote",
        "引述": "quote",
        "背景": "background",
        "说法": "claim",
        "结论": "assessment",
        "评估": "assessment",
        "来龙去脉": "context",
        "分析": "analysis",
        "反应": "reaction",
        "后续": "whats_next",
        "联系方式": "contact",
        "方法": "methodology",
    },
    by_prefixes=("记者", "文", "撰文", "作者", "本报记者", "通讯员"),
    conjunctions=("和", "、", "与"),
    said_verbs=frozenset(
        "说 表示 称 指出 强调 介绍 认为 告诉 补充 回应 透露 宣布 警告 呼吁 坦言 解释 写道".split()
    ),
    credit_words={
        "图片": "other",
        "图": "other",
        "摄影": "other",
        "摄": "other",
        "供图": "handout",
        "资料图": "other",
        "示意图": "stock",
    },
    agency_words=("通讯社", "社"),
    publication_words=("日报", "晚报", "电视台", "杂志", "网站", "电台"),
    chrome_words=frozenset(
        (
            "首页|菜单|搜索|分享|新闻|要闻|时政|财经|国际|社会|体育|文化|科技|地方|视频|图片|登录|"
            "注册|订阅|广告|相关阅读|排行|更多|阅读全文|联系我们|网站地图|版权声明|打印|评论|日期|全部栏目"
        ).split("|")
    ),
    function_words=frozenset(
        "的了这们个说对时为还从给让将与也就都而及被已并但于在是和不有到里后发现过进据员"
        # characters that neither Japanese nor traditional Chinese writes
        "长选举电场应灾两务统资议关价产业图报团样动张队总线计设证评试话该请调谈负责费转运连门问间险难岁众亿"
    ),
    spaced=False,
    least_grouped=10_000,
    leaders=("总理", "主席", "市长", "部长"),
    bullets="•‣◦▪●·■◆○",
    comma="，",
    colon="：",
    stop="。",
    navigation=("首页", "国际", "体育"),
    dated="日期 {day} 全部栏目",
    placeholders=frozenset(("编辑部", "管理员", "admin")),
)
