"""German."""

from __future__ import annotations

from newsfixtures.locales import Locale

LOCALE = Locale(
    __name__,
    tag="de",
    source=(
        "CLDR 47 through Babel 2.18 (names of days and months, separators); labels, credit words "
        "and attribution verbs: practice of the German-language press, written down 2026-11-24"
    ),
    quotes=(("„", "“"), ("‚", "‘"), ("»", "«"), ('"', '"')),
    apostrophes="'’",
    labels={
        "Quelle": "source",
        "Quellen": "source",
        "Details": "details",
        "Zitat": "quote",
        "Hintergrund": "background",
        "Behauptung": "claim",
        "Bewertung": "assessment",
        "Fazit": "assessment",
        "Einordnung": "context",
        "Analyse": "analysis",
        "Reaktionen": "reaction",
        "Ausblick": "whats_next",
        "Kontakt": "contact",
        "Methodik": "methodology",
    },
    by_prefixes=("Von", "Text:", "Text von", "Autor:", "Autorin:"),
    conjunctions=("und", "&"),
    said_verbs=frozenset(
        (
            "sagte sagt erklärte erklärt betonte warnte kündigte bestätigte fügte teilte berichtete "
            "forderte kritisierte räumte schrieb antwortete mahnte äußerte verwies"
        ).split()
    ),
    credit_words={
        "Foto": "other",
        "Fotos": "other",
        "Bild": "other",
        "Symbolbild": "stock",
        "Archivbild": "other",
        "Archivfoto": "other",
        "Grafik": "other",
        "Handout": "handout",
    },
    agency_words=("Nachrichtenagentur", "Nachrichtenagenturen", "Agentur"),
    publication_words=("Sender", "Zeitung", "Zeitschrift", "Website", "Magazin"),
    chrome_words=frozenset(
        (
            "startseite|menü|suche|teilen|ressorts|nachrichten|aktuell|abo|anmelden|newsletter|"
            "drucken|kommentare|nach oben|zum inhalt springen|alle themen|welt|sport|meinung|mehr|"
            "weiterlesen|meistgelesen|anzeige|live|video|fotos|archiv|kontakt|impressum|datenschutz"
            "|datum|alle ressorts"
        ).split("|")
    ),
    function_words=frozenset(
        (
            "der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es "
            "an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen "
            "so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei"
        ).split()
    ),
    leaders=("Herr", "Frau", "Dr.", "Bundeskanzler", "Präsident", "Ministerin", "Minister"),
    placeholders=frozenset(("redaktion", "admin", "online-redaktion")),
    navigation=("Startseite", "Welt", "Sport"),
    dated="Datum {day} Alle Ressorts",
    capital_roles=True,
)
