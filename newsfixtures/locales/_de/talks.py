"""Talks, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Ausland",
    topics=("Politik",),
    keywords=(
        "Verhandlungen",
        "Diplomatie",
    ),
    headlines=(
        "{city}: {country} und {country2} verhandeln über {issue}",
        "Neue Gespräche über {issue} in {city}",
        "{country2} bietet {n3} für {issue}",
        "{a:last}: Runde in {city} bringt Fortschritte für {issue}",
        "Gespräche in {city}: {b:last} reist ohne Zusage für {issue} ab",
        "Streit um {issue}: Vermittlung in {city} geht weiter",
    ),
    ledes=(
        "{country} und {country2} haben {event} in {city} über {issue} verhandelt, wie {a} mitteilte.",
        "Unterhändler aus {country} und {country2} sind {event} in {city} zusammengekommen, um den Streit um {issue} beizulegen.",
        "Die Gespräche über {issue} sind {event} in {city} nach {#3-14} Stunden vertagt worden, sagte {c}.",
        "{country} will ein Abkommen über {issue} unterzeichnen, wenn {country2} seine letzten Einwände aufgibt, sagte {a} {event} in {city}.",
    ),
    details=(
        "Die Delegationen berieten {n1} Stunden lang in einem Tagungshaus am Rand von {city}.",
        "{a} sagte, der Entwurf über {issue} umfasse inzwischen {n2} Artikel.",
        "Dem Vorschlag zufolge zahlt {country2} {n3} in einen Fonds für {issue} ein.",
        "{b} traf {event} in {city} ein und sprach vor der ersten Sitzung mit Fachleuten aus {city2}.",
        "{c} zufolge betreffen {#3-12} der offenen Punkte unmittelbar {issue}.",
        "{b} nannte die Stimmung in {city} [[b|sachlich]] und wollte kein Datum für eine Unterzeichnung nennen.",
        "{a} wies Berichte zurück, wonach {country} mehr als {#11-95:million-euros} gefordert habe.",
        "Fachleute beider Seiten sollen in {city2} an {#4-19} technischen Anhängen arbeiten.",
        "Die Delegation aus {country2} brachte {#14-90} Seiten mit Änderungswünschen nach {city}.",
    ),
    background=(
        "{country} und {country2} hatten {start:year} zum ersten Mal über {issue} gesprochen.",
        "Die vorige Runde in {city2} war {past:month} nach {#2-12} Stunden abgebrochen worden.",
        "{country2} hatte {past:month} seinen Teil der Übergangsregeln ausgesetzt.",
        "{b:full} führt die Delegation aus {country2} seit {start:bareyear}.",
        "Ein Zwischenabkommen von {start:bareyear} regelte {#110-900} Fälle.",
    ),
    outlook=(
        "Die Gespräche sollen {next} in {city} fortgesetzt werden.",
        "{a} kündigte an, {country} werde {next} einen neuen Text vorlegen.",
        "Eine Unterzeichnung in {city} ist {later:month} möglich, sagte {c}.",
    ),
    cores=(
        "über {issue} sind wir ein gutes Stück weiter",
        "eine Einigung über {issue} ist in Reichweite",
        "niemand kann allein über {issue} entscheiden",
        "a|unsere Haltung zu {city2} ist unverändert",
        "c|die Fachleute haben für {issue} ihre Arbeit getan",
        "ab|wir sind nicht für Fotos nach {city} gekommen",
        "{country} und {country2} brauchen eine dauerhafte Lösung",
        "für {issue} brauchen wir jetzt einen Zeitplan",
    ),
    alts=(
        "Delegierte an einem langen Tisch in {city}",
        "Flaggen vor einem Gebäude in {city}",
        "{a:full} an einem Rednerpult",
    ),
    captions=(
        "{a:full} in {city}",
        "{b:full}",
        "Das Tagungshaus in {city}",
    ),
    terms={
        "border-crossings": "Grenzübergänge",
        "fishing-rights": "Fischereirechte",
        "river-water": "Flusswasser",
        "grain-transit": "Getreidetransporte",
        "prisoner-exchange": "Gefangenenaustausche",
        "power-lines": "Stromleitungen",
        "customs-rules": "Zollregeln",
        "rail-link": "Bahnverbindungen",
        "gas-storage": "Gasspeicher",
        "visa-rules": "Visaregeln",
        "port-access": "Hafenrechte",
        "mine-clearance": "Minenräumung",
    },
)
