"""Culture, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Kultur",
    topics=("Kunst, Kultur und Unterhaltung",),
    keywords=(
        "Kultur",
        "Festival",
    ),
    headlines=(
        "{city}: {n1} Werke zur Eröffnung",
        "{b:last} kommt für {issue} nach {city}",
        "{city} erwartet {n2} Gäste: {issue} eröffnet",
        "{a:last} zeigt in {city} {n1} Werke",
        "{n3} für {issue}: {c:last} verteidigt Kosten in {city}",
        "Schlangen in {city}: Gäste aus {city2} wollen {issue} sehen",
    ),
    ledes=(
        "Mit {n1} Werken ist {event} in {city} der Auftakt für {issue} gelungen, sagte {a}.",
        "{city} rechnet mit {n2} Gästen: {a} hat {event} {issue} eröffnet.",
        "{b} hat {event} in {city} {n1} Werke vorgestellt; {issue} kostet {n3}.",
    ),
    details=(
        "{a} sagte, {#14-60:percent} der Karten seien schon verkauft.",
        "{b} arbeitete {#3-18} Monate lang in einer Halle in {city2}.",
        "Karten kosten zwischen {#4-9:euros} und {#12-28:euros}.",
        "{c} sagte, die Stadt gebe {n3} für {issue} aus.",
        "{a} nannte die Vorbereitung [[a|elf Monate am Telefon]] und dankte {#40-180} Freiwilligen.",
        "Der Katalog hat {#120-640} Seiten und wurde in {city2} gedruckt.",
        "Zu Gast waren Künstler aus {#6-28} Ländern, sagte {a}.",
        "{c} zufolge sind {#3-19} Hotels in {city} ausgebucht.",
        "{#12-70} Werke sind Leihgaben aus {city2}.",
    ),
    background=(
        "Zum ersten Mal hatte {city} {start:year} {#3-30:thousand} Gäste gezählt.",
        "Das Haus war {start:year} für {#2-40:million-euros} saniert worden.",
        "{a:full} leitet das Haus seit {start:bareyear}.",
        "{b:full} war {start:year} in {city2} ausgezeichnet worden.",
        "{city} gibt im Jahr {#2-30:million-euros} für Kultur aus.",
    ),
    outlook=(
        "{b} spricht {next} in {city} über die Arbeit.",
        "Danach zieht {issue} {later:month} nach {city2} weiter.",
        "{c} will {next} einen Plan vorstellen.",
    ),
    cores=(
        "a|so etwas gehört in eine Stadt wie {city}",
        "a|wir wollten Leute aus {city2} einladen",
        "b|so viel habe ich in {city} noch nie gezeigt",
        "b|{city} hat mich gelehrt, zweimal hinzusehen",
        "c|Geld für {issue} ist Geld für alle",
        "c|wir verlangen in {city} von Künstlern keinen Beifall",
        "ac|die Schlange vor dem Haus in {city} sagt alles",
        "bc|Kinder aus {city2} sollen damit aufwachsen",
    ),
    alts=(
        "Besucher in einer Halle in {city}",
        "{b:full} neben einem Werk",
        "Eine Schlange vor einem Haus in {city}",
    ),
    captions=(
        "{b:full} in {city}",
        "{a:full}",
        "Gäste aus {city2}",
    ),
    terms={
        "photo-exhibition": "die Fotoschau",
        "film-festival": "die Filmtage",
        "opera-premiere": "die Opernpremiere",
        "puppet-theatre": "die Puppenspiele",
        "book-fair": "die Buchmesse",
        "street-music": "die Straßenmusiktage",
        "glass-art": "die Glaskunstschau",
        "poetry-week": "die Lyrikwoche",
    },
)
