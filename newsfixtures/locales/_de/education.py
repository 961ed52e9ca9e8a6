"""Education, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Bildung",
    topics=("Bildung",),
    keywords=(
        "Schulen",
        "Schüler",
    ),
    headlines=(
        "{city} plant {issue} für {n1} Schulen",
        "{issue} für {n2} Schüler in {city}",
        "Streit um {issue}: Lehrer in {city} zweifeln",
        "{a:last} verspricht {city} {issue}",
        "{b:last}: In {city} fehlen {#20-90} Lehrkräfte",
        "{n3} für {issue}: {city} legt Plan vor",
    ),
    ledes=(
        "{n1} Schulen in {city} sollen {issue} bekommen, sagte {a} {event}.",
        "Für {issue} will {city} {n3} ausgeben, kündigte {a} {event} an.",
        "Lehrkräfte in {city} haben {event} den Plan für {issue} kritisiert, der {n2} Schüler betrifft.",
    ),
    details=(
        "{a} sagte, die ersten {#3-9} Schulen sollten {later:month} beginnen.",
        "{b} zufolge werden {#24-180} Lehrkräfte gebraucht.",
        "{c} verwies auf eine Umfrage unter {#310-980} Eltern in {city2}.",
        "{#12-48:percent} der Kosten soll {country} tragen.",
        "{b} nannte den Zeitplan [[b|mutig auf dem Papier]] und forderte einen Test an {#2-5} Schulen.",
        "An {#4-19} Schulen müssen Räume umgebaut werden, sagte {a}.",
        "{c} sagte, Familien in {city2} dürften nicht mehr als {#4-19:euros} im Monat zahlen.",
        "{#31-64:percent} der Mitglieder hatten gegen einen Start in diesem Jahr gestimmt, sagte {b}.",
        "{c} zählte in einer Woche {#12-60} Briefe über {issue}.",
    ),
    background=(
        "{city} hatte {issue} {start:year} an zwei Schulen erprobt.",
        "Ein Vorschlag war {past:month} an {#2-9:million-euros} gescheitert.",
        "In {city} besuchen {#20-80:thousand} Kinder {#90-240} Schulen.",
        "{b:full} führt die Gewerkschaft seit {start:bareyear}.",
        "In {city2} war {start:year} {#2-8} Tage lang gestreikt worden.",
    ),
    outlook=(
        "Der Stadtrat von {city} stimmt {next} über {issue} ab.",
        "{a} will {later:month} die ersten Schulen nennen.",
        "Eltern aus {city2} beraten {next} über den Plan.",
    ),
    cores=(
        "a|{n2} Kinder in {city} sind die Mühe wert",
        "b|ohne Lehrkräfte gibt es in {city} keinen Unterricht",
        "c|unsere Kinder in {city} warten nicht auf Berichte",
        "c|die Familien in {city2} wollen wissen, was das kostet",
        "a|für {issue} ist jeder Euro gerechnet",
        "bc|ein guter Plan für {issue} braucht Zeit",
        "ac|{city2} hat gezeigt, dass es geht",
        "b|wir sind nicht gegen {issue}, sondern gegen Hast",
    ),
    alts=(
        "Ein leeres Klassenzimmer in {city}",
        "{a:full} an einem Pult",
        "Schüler auf einem Hof in {city2}",
    ),
    captions=(
        "{a:full} in {city}",
        "Eine Schule in {city2}",
        "{b:full}",
    ),
    terms={
        "tablets": "Tablets",
        "school-meals": "Schulessen",
        "smaller-classes": "kleinere Klassen",
        "swimming-lessons": "Schwimmkurse",
        "new-timetable": "neue Stundenpläne",
        "evening-classes": "Abendkurse",
        "language-lessons": "Sprachkurse",
        "school-buses": "Schulbusse",
    },
)
