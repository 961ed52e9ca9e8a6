"""Arabic."""

from __future__ import annotations

from newsfixtures.locales import Locale

LOCALE = Locale(
    __name__,
    tag="ar",
    source=(
        "CLDR 47 through Babel 2.18 (names of days and months, separators; its default digits for "
        "ar and ar-AE are Latin, those for ar-EG and ar-SA are not); labels, credit words and "
        "attribution verbs: practice of the press of the Emirates and of Arabic agencies, written "
        "down 2026-11-25"
    ),
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    apostrophes="'’",
    labels={
        "المصدر": "source",
        "المصادر": "source",
        "التفاصيل": "details",
        "الاقتباس": "quote",
        "تصريح": "quote",
        "خلفية": "background",
        "الادعاء": "claim",
        "التقييم": "assessment",
        "الخلاصة": "assessment",
        "السياق": "context",
        "تحليل": "analysis",
        "ردود الفعل": "reaction",
        "الخطوة التالية": "whats_next",
        "للتواصل": "contact",
        "المنهجية": "methodology",
        "للعلم": "background",
    },
    by_prefixes=("كتب:", "كتبت:", "إعداد:", "بقلم:", "تحرير:"),
    conjunctions=("و", "&"),
    said_verbs=frozenset(
        (
            "قال قالت وقال وقالت أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت أوضح أوضحت وأوضح "
            "وأوضحت أعلن أعلنت وأعلن وأعلنت ذكر ذكرت وذكر وذكرت أشار أشارت وأشار وأشارت صرح صرحت "
            "لفت لفتت شدد شددت رأى رأت تابع تابعت نفى نفت حذر حذرت كتب كتبت"
        ).split()
    ),
    credit_words={
        "تصوير": "other",
        "صورة": "other",
        "الصورة": "other",
        "صورة أرشيفية": "other",
        "صورة تعبيرية": "stock",
        "رسم": "other",
        "رسم بياني": "other",
    },
    agency_words=("وكالة أنباء", "وكالات الأنباء", "وكالة", "وكالات"),
    publication_words=("قناة", "صحيفة", "جريدة", "مجلة", "موقع", "إذاعة"),
    chrome_words=frozenset(
        (
            "الرئيسية|القائمة|بحث|مشاركة|أقسام|أخبار|آخر الأخبار|اشترك|تسجيل الدخول|النشرة "
            "البريدية|طباعة|تعليقات|إلى الأعلى|العالم|رياضة|رأي|آراء|المزيد|اقرأ أيضاً|الأكثر "
            "قراءة|إعلان|مباشر|فيديو|صور|أرشيف|اتصل بنا|من نحن|كل الموضوعات|التاريخ"
        ).split("|")
    ),
    function_words=frozenset(
        (
            "في من على إلى عن أن إن أنه أنها التي الذي الذين هذا هذه ذلك تلك بعد قبل مع بين خلال كما "
            "قد لا لم لن ما كان كانت أو ثم حتى منذ عند لدى نحو بأن غير كل بعض أي هو هي فيما بينما "
            "وفي ومن وقد ولم وكان بشأن حول وفق بحسب"
        ).split()
    ),
    leaders=("السيد", "السيدة", "الدكتور", "الدكتورة", "الرئيس", "الوزير", "الوزيرة"),
    placeholders=frozenset(("المحرر", "هيئة التحرير", "admin")),
    comma="، ",
    navigation=("الرئيسية", "العالم", "رياضة"),
    dated="التاريخ {day} كل الموضوعات",
)
