"""Crime, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Blaulicht",
    topics=("Kriminalität, Recht und Justiz",),
    keywords=(
        "Polizei",
        "Ermittlungen",
    ),
    headlines=(
        "{city}: {n1} Festnahmen nach Ermittlungen um {issue}",
        "Polizei in {city} klärt {issue} auf",
        "Schaden von {n2}: Ermittler in {city} fassen Verdächtige",
        "{a:last}: {n1} Verdächtige in {city} in Haft",
        "Durchsuchungen in {city} und {city2} wegen Verdachts gegen {#3-19} Personen",
        "{c:last} sucht nach Festnahmen in {city} weitere Zeugen",
    ),
    ledes=(
        "Die Polizei hat {event} in {city} {n1} Verdächtige festgenommen, um {issue} aufzuklären, sagte {a}.",
        "{n1} Verdächtige sind {event} in {city} festgenommen worden; der Schaden wird auf {n2} geschätzt.",
        "Ermittler haben {event} {#3-14} Wohnungen in {city} und {city2} durchsucht, um {issue} aufzuklären.",
    ),
    details=(
        "Die Beamten stellten {n3} Beweisstücke sicher, darunter {#3-19} Telefone.",
        "{c} sagte, die Gruppe habe sich {#3-11} Wochen lang in {city2} vorbereitet.",
        "{b} bezifferte den Verlust auf {n2}.",
        "Die Festgenommenen sind zwischen {#19-24} und {#45-63} Jahre alt, sagte {a}.",
        "{#40-180} Beamte aus {city} und {city2} waren im Einsatz.",
        "{a} nannte den Fall [[a|ungewöhnlich sorgfältig geplant]] und bat um Hinweise.",
        "Seit dem Aufruf gingen {#12-90} Hinweise ein, sagte {c}.",
        "{b} zahlt zwei Zeugen aus {city2} eine Belohnung von {#2-20:thousand-euros}.",
        "Ein Richter in {city} ordnete für {#2-9} Personen Haft an.",
    ),
    background=(
        "{b:full} hatte den Fall {past:month} angezeigt.",
        "Eine Sonderkommission arbeitet in {city} seit {start:bareyear}.",
        "In {city} wurden {start:year} {#31-78:percent} solcher Fälle aufgeklärt.",
        "{c:full} leitet die Ermittlungen seit {past:month}.",
        "Der Schaden durch solche Taten lag {start:year} bei {#2-40:million-euros}.",
    ),
    outlook=(
        "{c} will {next} Einzelheiten nennen.",
        "Der Prozess soll {later:month} in {city} beginnen.",
        "{b} entscheidet {next} über eine Klage.",
    ),
    cores=(
        "a|wir wussten, wen wir in {city} suchen",
        "c|die Beweise aus {city2} sind eindeutig",
        "b|unsere Leute in {city2} haben richtig gehandelt",
        "a|ohne Hinweise aus {city2} säßen sie nicht in Haft",
        "c|wir suchen weiter nach den Auftraggebern in {city}",
        "b|{n2} sind für uns viel Geld",
        "ac|die Durchsuchungen in {city} liefen nach Plan",
        "ab|wer in {city2} Diebesgut kauft, macht sich strafbar",
    ),
    alts=(
        "Polizeiautos in {city}",
        "{a:full} vor Mikrofonen",
        "Eine versiegelte Tür in {city2}",
    ),
    captions=(
        "{a:full} in {city}",
        "Durchsuchtes Haus in {city2}",
        "{c:full}",
    ),
    terms={
        "warehouse-burglary": "den Lagereinbruch",
        "art-theft": "den Kunstdiebstahl",
        "card-fraud": "den Kartenbetrug",
        "car-theft": "den Autodiebstahl",
        "jewel-robbery": "den Juwelenraub",
        "cargo-theft": "den Frachtdiebstahl",
        "forged-tickets": "den Ticketbetrug",
        "data-theft": "den Datendiebstahl",
    },
)
