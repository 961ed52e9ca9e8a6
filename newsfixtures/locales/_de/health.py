"""Health, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Gesundheit",
    topics=("Gesundheit",),
    keywords=(
        "Gesundheit",
        "Kliniken",
    ),
    headlines=(
        "{issue}: {city} meldet {n1} Fälle",
        "{city}: Klinik hält {n3} Betten frei",
        "{issue} in {city}: {n2} mehr Fälle in einer Woche",
        "{b:last}: Stationen in {city} füllen sich",
        "{c:last} rät in {city} zur Ruhe",
        "Nach {n1} Fällen: {city} warnt Schulen",
    ),
    ledes=(
        "In {city} sind seit Monatsbeginn {n1} Fälle gemeldet worden, sagte {a} {event}; Diagnose: {issue}.",
        "Die Zahl der Fälle ist in {city} binnen einer Woche um {n2} gestiegen, wie {a} {event} sagte.",
        "Die Klinik in {city} hält seit dieser Woche {n3} Betten frei, sagte {b} {event}; Grund sind {n1} Krankheitsfälle.",
    ),
    details=(
        "{a} sagte, {#31-74} der Erkrankten seien jünger als {#13-19} Jahre.",
        "{b} zufolge werden {#14-38} Patienten in {city} behandelt.",
        "Labore in {city2} untersuchten {#210-980} Proben.",
        "{c} riet, vor dem Besuch einer Praxis in {city} anzurufen.",
        "{#12-90} Schulen und {#20-140} Kitas in {city} erhielten Briefe.",
        "{b} nannte die Lage [[b|anstrengend, aber beherrschbar]] und dankte dem Personal.",
        "In Apotheken in {city2} sind {#2-9} Mittel knapp, sagte {c}.",
        "Eine Hotline in {city} zählte am ersten Tag {#310-980} Anrufe.",
        "{a} sagte, {#18-60} Menschen seien schon wieder gesund.",
    ),
    background=(
        "So viele Fälle hatte {city} zuletzt {start:year} gezählt.",
        "Die Station war {start:year} für {#2-30:million-euros} gebaut worden.",
        "Die ersten Patienten waren {past:month} in {city2} erkrankt.",
        "{b:full} leitet die Klinik seit {start:bareyear}.",
        "In {country} erkranken jedes Jahr {#3-40:thousand} Menschen.",
    ),
    outlook=(
        "Neue Zahlen aus {city} werden {next} veröffentlicht.",
        "{b} erwartet {later:month} weniger Patienten.",
        "Ärzte aus {city} und {city2} beraten {next}, sagte {c}.",
    ),
    cores=(
        "a|wir nehmen in {city} jeden einzelnen Fall ernst",
        "a|die Zahlen aus {city2} machen Hoffnung",
        "b|unsere Pflegekräfte in {city} leisten viel",
        "b|in {city} wird niemand abgewiesen",
        "c|wer sich in {city} krank fühlt, bleibt zu Hause",
        "c|die Praxen in {city2} brauchen Zeit statt Formulare",
        "ac|guter Rat hilft {city} mehr als Gerüchte",
        "ab|{city} war besser vorbereitet als andere",
    ),
    alts=(
        "Ein Flur der Klinik in {city}",
        "{b:full} im Kittel",
        "Ein Labor in {city2}",
    ),
    captions=(
        "{b:full} in {city}",
        "{a:full}",
        "Eine Praxis in {city2}",
    ),
    terms={
        "flu": "Grippe",
        "measles": "Masern",
        "whooping-cough": "Keuchhusten",
        "tick-fever": "Zeckenfieber",
        "norovirus": "Norovirus",
        "heat-stroke": "Hitzschlag",
        "pneumonia": "Lungenentzündung",
        "food-poisoning": "Lebensmittelvergiftung",
    },
)
