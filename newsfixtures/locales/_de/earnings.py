"""Earnings, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Wirtschaft",
    topics=("Wirtschaft und Finanzen",),
    keywords=(
        "Quartalszahlen",
        "Unternehmen",
    ),
    headlines=(
        "{o:full}: Umsatz von {n1} im {quarter} Quartal",
        "Quartalszahlen: {o:full} spürt {issue}",
        "{a:last} hält bei {o:full} an Prognose fest",
        "{city}: {o:full} meldet {n1} Umsatz",
        "{o:full}: {issue} bewegen das {quarter} Quartal",
        "{b:last} sieht {o:full} nach {n2} Veränderung auf Kurs",
    ),
    ledes=(
        "{o} hat im {quarter} Quartal {n1} umgesetzt, wie {a} {event} in {city} sagte.",
        "Der Umsatz ist im {quarter} Quartal um {n2} auf {n1} {direction}, teilte {o} {event} mit.",
        "{issue} haben das {quarter} Quartal geprägt: {o} meldete {event} einen Umsatz von {n1}.",
    ),
    details=(
        "{a} verwies auf {issue} und auf Kosten von {#2-40:million-euros}.",
        "{b} sagte, die Zahlen lägen {#2-30:million-euros} neben der mittleren Schätzung.",
        "In {city2} beschäftigt {o} {n3} Menschen.",
        "{c} forderte, {#40-190} offene Stellen in {city2} zu besetzen.",
        "Die Schulden betrugen am Ende des Quartals {#20-240:million-euros}.",
        "{b} nannte das Ergebnis [[b|ordentlich, mehr nicht]] und beließ das Kursziel bei {#20-190:euros}.",
        "{a} rechnet für das Jahr mit {#11-49:tenths} mehr Aufträgen.",
        "Die Aktie bewegte sich in {city} um {#11-69:tenths}.",
        "{c} sagte, {issue} dürften nicht auf die Beschäftigten in {city2} abgewälzt werden.",
    ),
    background=(
        "{o:the} war {start:year} in {city} gegründet worden.",
        "Das Werk in {city2} ging {start:year} in Betrieb.",
        "{a:full} führt das Unternehmen seit {start:bareyear}.",
        "Im Vorquartal hatten {issue} {#2-20:million-euros} gekostet.",
        "{o:the} hatte {past:month} eine Anleihe über {#20-240:million-euros} ausgegeben.",
    ),
    outlook=(
        "Die nächsten Zahlen werden {later:month} erwartet.",
        "{a} trifft {next} in {city2} auf Anleger.",
        "{c} und {a} wollen {next} über die Stellen sprechen.",
    ),
    cores=(
        "a|über {issue} hat uns niemand vorher gewarnt",
        "a|wir stehen besser da als viele andere in {city}",
        "b|für {issue} gibt es keine einfachen Antworten",
        "c|unsere Leute in {city2} haben geliefert",
        "b|die Zahlen aus {city} sprechen für sich",
        "a|wir bauen in {city2} keine Stellen ab",
        "c|{n3} Beschäftigte wollen wissen, wie es weitergeht",
        "ab|ein Quartal sagt über {city2} noch wenig",
    ),
    alts=(
        "Das Werk in {city2}",
        "{a:full} vor einer Leinwand",
        "Der Firmensitz in {city}",
    ),
    captions=(
        "{a:full} in {city}",
        "Das Werk in {city2}",
        "{c:full}",
    ),
    terms={
        "freight-rates": "Frachtraten",
        "steel-prices": "Stahlpreise",
        "energy-costs": "Energiekosten",
        "weak-demand": "fehlende Aufträge",
        "new-plant": "Anlaufkosten",
        "currency-swings": "Währungseffekte",
        "a-dry-summer": "Ernteausfälle",
        "a-strong-season": "Saisongeschäfte",
        "supply-delays": "Lieferprobleme",
        "higher-wages": "Lohnkosten",
        "export-orders": "Exportaufträge",
        "a-price-war": "Preiskämpfe",
        "first": "ersten",
        "second": "zweiten",
        "third": "dritten",
        "fourth": "vierten",
        "rose": "gestiegen",
        "fell": "gesunken",
    },
)
