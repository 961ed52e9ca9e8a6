"""Markets, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Börse",
    topics=("Wirtschaft und Finanzen",),
    keywords=(
        "Aktien",
        "Börse",
    ),
    headlines=(
        "Börse {city}: Kurse bewegen sich um {n1}",
        "{issue} bewegen die Börse in {city} um {n1}",
        "{p:full}: Aktie bewegt sich um {n2}",
        "{a:last} sieht in {city} {issue} am Werk",
        "Börse in {city}: Umsatz von {n3}",
        "Anleger in {city} blicken auf {issue} und {p:full}",
    ),
    ledes=(
        "Die Kurse in {city} sind {event} um {n1} {direction}; Anleger blickten auf {issue}, sagte {a}.",
        "{issue} haben {event} die Börse in {city} bewegt: Der Index ist um {n1} {direction}.",
        "Die Aktie von {p:full} ist {event} in {city} um {n2} {direction}.",
    ),
    details=(
        "Der Umsatz erreichte {n3}, sagte {c}.",
        "{b} sah in {city2} keinen eigenen Grund für die {n2}.",
        "{c} zufolge kamen die meisten Aufträge in den letzten {#20-70} Minuten.",
        "{#13-29} von {#30-40} Werten im Index sind {direction}.",
        "{a} sagte, {issue} würden noch {#2-6} Wochen lang bestimmend sein.",
        "Die Aktie schloss bei {#14-180:euros}.",
        "{c} nannte die Stimmung [[c|nervös, aber geordnet]].",
        "Ausländische Anleger kauften in {city} für {#12-90:million-euros}.",
        "Eine Auktion brachte {#120-900:million-euros}, sagte {a}.",
    ),
    background=(
        "Zuletzt hatte sich der Index {past:month} so stark bewegt.",
        "{p:full} ist seit {start:bareyear} in {city} notiert.",
        "Die Handelszeiten in {city} waren {start:year} verlängert worden.",
        "Seit {start:bareyear} hat die Aktie {#16-48:percent} gewonnen.",
        "{issue} hatten {past:month} schon einmal die Kurse bewegt.",
    ),
    outlook=(
        "{p:full} legt {next} Zahlen vor.",
        "Die Notenbank entscheidet {later:month}, sagte {a}.",
        "{c} erwartet {next} einen ruhigen Handel in {city}.",
    ),
    cores=(
        "a|in {city} reden alle nur über {issue}",
        "c|auf dem Parkett in {city} war Erleichterung zu spüren",
        "b|wir schauen auf die Aufträge aus {city2}",
        "a|{n1} sind nichts Besonderes",
        "ac|wer in {city} verkauft hat, könnte es bereuen",
        "bc|ein Tag macht in {city} noch keinen Trend",
        "c|die Käufer aus {city2} kamen spät",
        "ab|in {city} ist Ruhe der beste Rat",
    ),
    alts=(
        "Das Parkett der Börse in {city}",
        "Kurse auf einer Tafel in {city}",
        "{a:full} in einem Büro",
    ),
    captions=(
        "Die Börse in {city}",
        "{a:full}",
        "Der Firmensitz in {city2}",
    ),
    terms={
        "interest-rates": "Zinsen",
        "oil-price": "Ölpreise",
        "election-worries": "Wahlsorgen",
        "export-figures": "Exportzahlen",
        "inflation-data": "Inflationsdaten",
        "bank-results": "Bankbilanzen",
        "trade-dispute": "Handelskonflikte",
        "weak-currency": "Währungssorgen",
        "rose": "gestiegen",
        "fell": "gefallen",
    },
)
