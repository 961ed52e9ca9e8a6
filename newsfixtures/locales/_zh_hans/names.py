"""Chinese names: people, invented towns and countries; foreign names in characters."""

from __future__ import annotations

import re

from newsfixtures.locales._grammar import World

_ROWS = {
    "": "阿埃伊奥乌安恩因翁温",
    "b": "巴贝比博布班本宾邦本",
    "k": "卡凯基科库坎肯金孔昆",
    "d": "达德迪多杜丹登丁东敦",
    "f": "法费菲福富凡芬芬丰丰",
    "g": "加盖吉戈古甘根金贡贡",
    "h": "哈黑希霍胡汉亨欣洪洪",
    "j": "贾杰吉焦朱詹真金江君",
    "l": "拉莱利洛卢兰伦林隆伦",
    "m": "马梅米莫穆曼门明蒙蒙",
    "n": "纳内尼诺努南嫩宁农农",
    "p": "帕佩皮波普潘彭平庞庞",
    "r": "拉雷里罗鲁兰伦林龙伦",
    "s": "萨塞西索苏桑森辛松孙",
    "sh": "沙谢希肖舒尚申欣雄顺",
    "t": "塔泰蒂托图坦滕廷通通",
    "v": "瓦韦维沃武万文温冯文",
    "w": "瓦韦威沃伍万文温翁文",
    "y": "亚耶伊约尤扬延因永云",
    "z": "扎泽齐佐祖赞曾津宗尊",
    "ch": "查切奇乔楚钱琴钦琼春",
    "ts": "察采齐措楚灿岑钦聪聪",
    "kw": "夸奎奎阔库宽昆昆孔昆",
}
"""Characters for an onset before a, e, i, o, u and before an, en, in, on, un."""
_ALONE = {
    "b": "布", "k": "克", "d": "德", "f": "夫", "g": "格", "h": "赫", "j": "季", "l": "尔", "m": "姆",
    "n": "恩", "p": "普", "r": "尔", "s": "斯", "sh": "什", "t": "特", "v": "夫", "w": "乌", "y": "伊",
    "z": "兹", "ch": "奇", "ts": "茨", "kw": "克",
}  # fmt: skip
_SPELLINGS = (
    ("tsch", "ch"), ("sch", "sh"), ("shch", "sh"), ("zh", "r"), ("kh", "h"), ("ck", "k"),
    ("ph", "f"), ("th", "t"), ("qu", "kw"), ("x", "ks"), ("c(?=[eiy])", "s"), ("c(?!h)", "k"),
    ("q", "k"), ("y(?![aeiou])", "i"), ("(?<=[aeou])h(?![aeiou])", ""), ("ng(?![aeiou])", "n"),
    (r"([a-z])\1", r"\1"), ("ai|ay", "ai"), ("ei|ey", "ei"), ("iu", "yu"), ("ia", "iya"), ("ch(?![aeiou])", "h"),
)  # fmt: skip
_PLAIN = str.maketrans(
    "áàâãäåéèêëíìîïóòôõöøúùûüýçšžčřłńñşğıœæ", "aaaaaaeeeeiiiioooooouuuuycszcrlnnsgioe"
)
_SYLLABLE = re.compile(
    r"(sh|ch|ts|kw|[bdfghjklmnprstvwyz]?)([aeiou])(n(?![aeiou]))?|(sh|ch|ts|kw|[a-z])"
)


def characters(name: str) -> str:
    """Write a name in Latin letters about as the Chinese press would."""
    return "·".join(filter(None, map(_word, re.split(r"[\s-]+", name))))


def _word(word: str) -> str:
    plain = re.sub(r"[^a-z]", "", word.lower().replace("ß", "ss").translate(_PLAIN))
    for spelling, sound in _SPELLINGS:
        plain = re.sub(spelling, sound, plain)
    return "".join(_character(match) for match in re.finditer(_SYLLABLE, plain)) or word


def _character(match: re.Match[str]) -> str:
    onset, vowel, closed, alone = match.groups()
    if vowel:
        return _ROWS[onset]["aeiou".index(vowel) + (5 if closed else 0)]
    return _ALONE.get(alone, "")


WORLD = World(
    name="{family}{given}",
    women=tuple(
        (
            "芳 丽 敏 静 娟 艳 秀英 霞 玲 桂英 丹 萍 红 燕 丽娟 晓燕 雪梅 海燕 慧 莉 婷婷 雅琴 "
            "淑芬 玉兰 文静 佳怡 思雨 欣怡 梦洁 晓红 春梅 颖 倩 琳 洁 雪 月华 秋菊 美玲 小芳 "
            "晨曦 若琳 素芬 宁 丽华 丽萍 玉梅 玉珍 玉芬 秀兰 秀珍 桂兰 桂芳 淑珍 淑英 淑华 "
            "凤英 凤霞 爱华 爱萍 小红 小燕 晓丽 晓雯 雅婷 雅静 诗涵 雨桐 雨欣 梦瑶 梦婷 佳琪 "
            "欣然 思琪 嘉怡 静怡 文婷 文慧 慧敏 慧玲 春燕 春兰 冬梅 瑞雪 彩云 彩霞"
        ).split()
    ),
    men=tuple(
        (
            "伟 强 磊 军 勇 杰 涛 超 明 刚 平 辉 建国 建华 志强 国强 文军 海涛 晓东 建军 永强 "
            "志刚 俊杰 浩然 宇航 子轩 鹏 飞 波 斌 宏伟 立新 家豪 振华 学文 德胜 光明 凯 健 毅 "
            "博文 东升 卫东 少华 建平 建明 建新 建峰 志明 志伟 志勇 志远 国华 国庆 国栋 文斌 "
            "文博 文涛 海波 海峰 海龙 晓明 晓峰 永刚 永明 永生 俊峰 俊辉 宇轩 宇辰 子豪 子涵 "
            "天宇 天佑 振国 振宇 学军 学峰 德华 德明 立军 立群 家明 家伟 少杰 春生"
        ).split()
    ),
    families=tuple(
        (
            "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 "
            "于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 "
            "夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 "
            "侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 庞 樊 兰 殷 施 陶 洪 翟 "
            "安 颜 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 韦 申 尤 毕 聂 丛 焦 向 柳 邢 路 岳 齐 梅 "
            "莫 庄 辛 管 祝 左 涂 谷 祁 时 舒 耿 牟 卜 詹 关 苗 凌 费 纪 靳 盛 童 欧 甄 项 曲 "
            "成 游 阳 裴 席 卫 查 屈 鲍 覃 霍 翁 隋 甘 景 薄 单 包 司 柏 宁 柯 阮 桂 闵 解 丘 "
            "华 车 冉 房 边 辜"
        ).split()
    ),
    onsets=tuple(
        (
            "霭 枫 苇 霁 澜 槐 棠 荻 岫 砚 鸢 璟 苕 菖 翎 笙 栎 桉 橡 珩 槿 樾 黛 筠 蘅 苒 荇 "
            "菡 萱 蔻 薇 蓼 藜 藿 蕙 栀 桢 梓 楠 楝 椴 榉 楸 樟 槭 橙 柚 柃 枳 柽 枥 榄 椤 鹭 "
            "鸥 鹂 鹬 鹊 鹇 鹮 鸾 隼 鹳 霓 霏 霖 霰 雯 露 曦 曜 晖 暄 晗 旻 昕 晟 珞 珏 琛 琬 "
            "瑄 瑶 瑾 璞 璎 琪 琚 玥 珂 瑢 滟 潋 漪 泠 洵 淙 溟 泓 漱 峤 嵘 峦 崤 嶂 笛 筝 箫 "
            "箬 篁 篱 笠 箴 绮 缃 绯 缇 纾 砺 磬 榛 桤 枞 棣 杼 茗 荞 蒹 葭 蔷 芸 茵 苓 蒿"
        ).split()
    ),
    endings=tuple(
        (
            "川 原 浦 陵 滨 州 城 港 泉 湾 岭 台 渡 安 江 溪 峰 谷 坪 塘 桥 关 林 津 埠 坝 岗 "
            "坞 汀 宁 阳 平 昌 丰 兴 源 水 岸 堡 潭 口 坊 湖 屏 浒"
        ).split()
    ),
    districts=tuple(
        (
            "滨河区|老城区|港口区|新桥区|南门街道|北岸区|东山街道|西市街道|工业园区|大学城|"
            "钟楼街道|柳巷街道|水门街道|高台区|纺织厂片区|运河街道|南关街道|北门街道|东门街道|"
            "西门街道|石桥街道|河口街道|塔前街道|书院街道|鼓楼后街片区|灯塔街道|渡口街道|"
            "花市街道|米市街道|盐仓街道|船厂片区|铁路新村片区|糖厂片区|机床厂片区|湖畔区|"
            "南岸区|西岸区|东岸区|山前区|林荫街道|梧桐街道|银杏街道|学府街道|会展片区|科创园区"
        ).split("|")
    ),
    countries={
        "瀚洲国": 8,
        "东岚国": 9,
        "南屿国": 7,
        "北砚国": 8,
        "西泽国": 6,
        "青岚国": 8,
        "云屿国": 7,
        "碧洲国": 8,
        "曜洲国": 9,
        "苍洲国": 8,
        "沧屿国": 7,
        "玄泽国": 8,
        "朔原国": 6,
        "琅屿国": 8,
        "霁洲国": 9,
        "翠屿国": 8,
        "西岚国": 6,
        "北岚国": 7,
        "南岚国": 8,
        "赤岚国": 9,
        "白屿国": 6,
        "北屿国": 7,
        "东屿国": 8,
        "西屿国": 9,
        "赤洲国": 6,
        "白洲国": 7,
        "金洲国": 8,
        "银洲国": 9,
        "紫洲国": 6,
        "青泽国": 7,
        "东泽国": 8,
        "南泽国": 9,
        "北泽国": 6,
        "碧泽国": 7,
        "云泽国": 8,
        "明泽国": 9,
        "赤原国": 6,
        "苍原国": 7,
        "青原国": 8,
        "玉原国": 9,
        "霜原国": 6,
        "南砚国": 7,
        "东砚国": 8,
        "西砚国": 9,
        "云瀚国": 6,
        "东瀚国": 7,
        "西瀚国": 8,
        "星屿国": 9,
    },
    rewritten=characters,
)
