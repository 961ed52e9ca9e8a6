"""Turkish."""

from __future__ import annotations

from newsfixtures.locales import Locale

LOCALE = Locale(
    __name__,
    tag="tr",
    source=(
        "CLDR 47 through Babel 2.18 (names of days and months, separators, the percent sign before "
        "the figure); labels, credit words and attribution verbs: practice of the Turkish press, "
        "spelling of endings after names: guide of the Turkish Language Association, written down "
        "2026-11-25"
    ),
    quotes=(("“", "”"), ("‘", "’"), ("«", "»"), ('"', '"')),
    apostrophes="'’",
    labels={
        "Kaynak": "source",
        "Kaynaklar": "source",
        "Ayrıntılar": "details",
        "Detaylar": "details",
        "Alıntı": "quote",
        "Arka plan": "background",
        "İddia": "claim",
        "Değerlendirme": "assessment",
        "Sonuç": "assessment",
        "Bağlam": "context",
        "Analiz": "analysis",
        "Tepkiler": "reaction",
        "Sırada ne var": "whats_next",
        "Bundan sonra": "whats_next",
        "İletişim": "contact",
        "Yöntem": "methodology",
    },
    by_prefixes=("Haber:", "Yazan:", "Yazı:", "Metin:", "Muhabir:", "Hazırlayan:"),
    conjunctions=("ve", "ile", "&"),
    said_verbs=frozenset(
        (
            "dedi söyledi belirtti konuştu açıkladı vurguladı bildirdi aktardı anlattı savundu "
            "kaydetti ekledi duyurdu uyardı eleştirdi doğruladı yalanladı değerlendirdi hatırlattı "
            "söylüyor diyor diyen belirten vurgulayan kullandı yorumladı"
        ).split()
    ),
    credit_words={
        "Fotoğraf": "other",
        "Fotoğraflar": "other",
        "Foto": "other",
        "Görsel": "other",
        "Temsilî fotoğraf": "stock",
        "Temsilî görsel": "stock",
        "Arşiv": "other",
        "Arşiv fotoğrafı": "other",
        "Grafik": "other",
        "Basın bülteni": "handout",
    },
    agency_words=("haber ajansı", "haber ajansları", "ajans", "ajansı"),
    publication_words=("kanal", "gazete", "dergi", "internet sitesi", "yayın kuruluşu"),
    chrome_words=frozenset(
        (
            "ana sayfa|menü|ara|arama|paylaş|gündem|son dakika|haberler|abone ol|giriş yap|üye ol|"
            "bülten|yazdır|yorumlar|yorum yap|başa dön|içeriğe geç|tüm haberler|dünya|spor|ekonomi|"
            "daha fazla|devamını oku|en çok okunanlar|reklam|canlı|video|galeri|arşiv|iletişim|"
            "künye|gizlilik"
            "|tarih|tüm bölümler"
        ).split("|")
    ),
    function_words=frozenset(
        (
            "ve bir bu da de için ile olarak çok daha en gibi kadar sonra ancak ise olan olduğunu "
            "göre her ne o ya ki ama var yok değil önce bunun şu iki biz tarafından üzere ilgili "
            "oldu olduğu eden ettiği şekilde arasında içinde diye günü yılında yılından beri gün yeni "
            "ilk son dedi söyledi belirtti kişi yüzünden nedeniyle yapılan olacak edecek "
            "pazartesi salı çarşamba perşembe cuma cumartesi konusunda hakkında sonrasında ayında "
            "aynı şöyle verildi etti milyon avro açıklandı üzerine yaptığı sözleri"
        ).split()
    ),
    leaders=("Sayın", "Dr.", "Prof.", "Cumhurbaşkanı", "Başbakan", "Bakan", "Başkan"),
    placeholders=frozenset(("editör", "haber merkezi", "yönetici", "internet servisi", "admin")),
    navigation=("Ana Sayfa", "Dünya", "Spor"),
    dated="Tarih {day} Tüm Bölümler",
    capital_roles=True,
)
