"""Court ruling, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Justiz",
    topics=(
        "Kriminalität, Recht und Justiz",
        "Justiz",
    ),
    keywords=(
        "Gericht",
        "Urteil",
    ),
    headlines=(
        "Gericht in {city} entscheidet über {issue}",
        "{city}: Richter kippen Bescheid über {issue}",
        "Urteil gegen {p:full}: Streit um {issue}",
        "{a:last}: Bescheid über {issue} in {city} rechtswidrig",
        "{n2} Kläger siegen in {city} im Streit um {issue}",
        "Nach Urteil über {issue}: {city} muss {n3} zahlen",
    ),
    ledes=(
        "Im Streit um {issue} hat das Gericht in {city} {event} den {n2} Klägern aus {city2} recht gegeben.",
        "Ein Gericht in {city} hat {event} den Bescheid über {issue} aufgehoben, sagte {a}.",
        "Nach {n1} Monaten ist der Streit um {issue} {event} in {city} entschieden worden.",
    ),
    details=(
        "{a} sagte, die Begründung umfasse {#20-140} Seiten.",
        "{b} zufolge hatten die {n2} Kläger {#2-9} Gutachten vorgelegt.",
        "Die unterlegene Seite muss Kosten von {n3} tragen.",
        "{c} sagte, man werde das Urteil über {issue} prüfen.",
        "Das Verfahren in {city} dauerte {n1} Monate und {#3-14} Verhandlungstage.",
        "{b} nannte die Entscheidung [[b|klar und überfällig]] und dankte {#20-90} Unterstützern aus {city2}.",
        "{a} bemängelte, dass {#2-9} Unterlagen zu spät vorgelegt worden seien.",
        "Vor dem Gericht in {city} warteten {#20-180} Zuhörer.",
        "{c} bezifferte den Aufwand für {city2} auf {#20-900:thousand-euros}.",
    ),
    background=(
        "Die Klage war {start:year} eingereicht worden.",
        "Ein Eilantrag gegen {issue} war {past:month} gescheitert.",
        "{a:full} gehört dem Gericht in {city} seit {start:bareyear} an.",
        "In {city2} war {start:year} ein ähnlicher Fall verhandelt worden.",
        "Über {issue} wird in {city} seit {start:bareyear} gestritten.",
    ),
    outlook=(
        "Rechtsmittel sind bis {later:bareyear} möglich, sagte {a}.",
        "{c} will {next} über eine Berufung entscheiden.",
        "Die Stadtverwaltung von {city} berät {next} über die Folgen.",
    ),
    cores=(
        "a|der Bescheid über {issue} war von Anfang an fehlerhaft",
        "b|das ist ein guter Tag für die Leute in {city2}",
        "c|wir nehmen das Urteil aus {city} ernst",
        "b|über {issue} muss neu verhandelt werden",
        "a|das Gericht in {city} hatte keine Wahl",
        "c|für {issue} gab es gute Gründe",
        "b|{n2} Menschen haben nicht aufgegeben",
        "bc|was das für {city} bedeutet, wird sich zeigen",
    ),
    alts=(
        "Das Gericht in {city}",
        "{b:full} mit Akten",
        "Ein leerer Saal in {city}",
    ),
    captions=(
        "{b:full} nach dem Urteil in {city}",
        "Das Gerichtsgebäude in {city}",
        "{a:full}",
    ),
    terms={
        "quarry-permit": "die Steinbruchgenehmigung",
        "bus-contract": "die Busverträge",
        "market-closure": "die Marktschließung",
        "night-flights": "die Nachtflüge",
        "rent-increase": "die Mieterhöhung",
        "school-merger": "die Schulfusion",
        "wind-farm": "die Windräder",
        "road-toll": "die Straßenmaut",
        "water-fees": "die Wassergebühren",
        "land-sale": "die Grundstücksverkäufe",
        "pension-cut": "die Rentenkürzung",
        "archive-access": "die Akteneinsicht",
    },
)
