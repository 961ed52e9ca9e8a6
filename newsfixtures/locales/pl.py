"""Polish."""

from __future__ import annotations

from newsfixtures.locales import Locale

LOCALE = Locale(
    __name__,
    tag="pl",
    source=(
        "CLDR 47 through Babel 2.18 (names of days and months, separators); labels, credit words, "
        "quotation marks and attribution verbs: practice of the Polish press, written down "
        "2026-11-25"
    ),
    quotes=(("„", "”"), ("«", "»"), ("“", "”"), ('"', '"')),
    apostrophes="'’",
    labels={
        "Źródło": "source",
        "Źródła": "source",
        "Szczegóły": "details",
        "Cytat": "quote",
        "Tło": "background",
        "Twierdzenie": "claim",
        "Ocena": "assessment",
        "Werdykt": "assessment",
        "Kontekst": "context",
        "Analiza": "analysis",
        "Reakcja": "reaction",
        "Reakcje": "reaction",
        "Co dalej": "whats_next",
        "Kontakt": "contact",
        "Metodologia": "methodology",
    },
    by_prefixes=("Autor:", "Autorka:", "Autorzy:", "Tekst:", "Opracowanie:", "Oprac.", "Oprac.:"),
    conjunctions=("i", "oraz", "&"),
    said_verbs=frozenset(
        (
            "powiedział powiedziała mówi dodał dodała oświadczył oświadczyła podkreślił podkreśliła "
            "zaznaczył zaznaczyła wyjaśnił wyjaśniła przyznał przyznała ocenił oceniła stwierdził "
            "stwierdziła poinformował poinformowała zapowiedział zapowiedziała zapewnił zapewniła "
            "ostrzegł ostrzegła odpowiedział odpowiedziała napisał napisała"
        ).split()
    ),
    credit_words={
        "Fot.": "other",
        "Fot": "other",
        "Foto": "other",
        "Zdjęcie": "other",
        "Zdjęcia": "other",
        "Zdjęcie ilustracyjne": "stock",
        "Zdjęcie archiwalne": "other",
        "Ilustracja": "other",
        "Rys.": "other",
        "Grafika": "other",
    },
    agency_words=("agencja", "agencja prasowa", "agencja informacyjna"),
    publication_words=("dziennik", "gazeta", "tygodnik", "portal", "magazyn", "radio", "kurier"),
    chrome_words=frozenset(
        (
            "strona główna|menu|szukaj|udostępnij|działy|wiadomości|najnowsze|najnowsze wiadomości|"
            "zaloguj|zaloguj się|newsletter|drukuj|komentarze|świat|kraj|sport|opinie|więcej|"
            "czytaj dalej|czytaj także|zobacz także|najpopularniejsze|reklama|na żywo|wideo|zdjęcia|"
            "archiwum|kontakt|o nas|wszystkie tematy|data"
        ).split("|")
    ),
    function_words=frozenset(
        (
            "i w z na do o że się nie jest to jak po za od dla przez przy oraz ale czy już tylko "
            "także ze we był była było były będzie są który która które którzy jego jej ich tym "
            "tego ten ta te co gdy gdzie bo więc jednak przed pod nad między może ma mają jeszcze"
        ).split()
    ),
    least_grouped=10_000,
    leaders=("pan", "pani", "prezydent", "premier", "minister", "ministra", "burmistrz"),
    placeholders=frozenset(("redakcja", "admin", "administrator")),
    navigation=("Strona główna", "Świat", "Sport"),
    dated="Data {day} Wszystkie tematy",
)
