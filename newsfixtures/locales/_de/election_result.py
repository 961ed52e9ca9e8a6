"""Election result, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Politik",
    topics=("Politik",),
    keywords=(
        "Wahl",
        "Rathaus",
    ),
    headlines=(
        "{city}: {a:last} gewinnt Wahl mit {n1}",
        "Wahl in {city}: {b:last} räumt Niederlage ein",
        "Streit um {issue} entscheidet Wahl in {city}",
        "Wahlbeteiligung von {n2}: {city} hat gewählt",
        "{a:last} siegt in {city} mit {n1} der Stimmen",
        "{c:last}: {n3} Wahllokale in {city} ausgezählt",
    ),
    ledes=(
        "{a} hat {event} die Wahl in {city} mit {n1} der Stimmen gewonnen, sagte {c}.",
        "Nach einem Wahlkampf um {issue} hat {city} {event} gewählt: {a} kommt auf {n1}.",
        "{b} hat {event} in {city} die Niederlage eingeräumt, als {n3} Wahllokale ausgezählt waren.",
    ),
    details=(
        "Die Wahlbeteiligung lag bei {n2}, sagte {c}.",
        "{b} gewann in {#3-12} von {#14-40} Stadtteilen, vor allem an der Straße nach {city2}.",
        "{a} will binnen {#20-90} Tagen über {issue} entscheiden.",
        "{#210-980} Stimmen waren ungültig, sagte {c}.",
        "Beobachter aus {city2} besuchten {#14-90} Wahllokale.",
        "{a} nannte das Ergebnis [[a|einen klaren Auftrag]] und dankte {#120-900} Helfern.",
        "Für den Wahlkampf in {city} wurden {#20-180:thousand-euros} ausgegeben.",
        "{b} sagte, {issue} habe man schlecht erklärt.",
        "Per Brief wählten in {city} {#12-38:percent}.",
    ),
    background=(
        "Die vorige Wahl war {start:year} mit {#40-900} Stimmen Vorsprung entschieden worden.",
        "{b:full} sitzt seit {start:bareyear} im Rat von {city}.",
        "{a:full} war {past:month} gegen {#2-5} andere nominiert worden.",
        "Über {issue} streitet {city} seit {start:bareyear}.",
        "In {city} leben {#40-290:thousand} Wahlberechtigte.",
    ),
    outlook=(
        "{a} tritt das Amt {later:month} an.",
        "{c} gibt {next} das Endergebnis bekannt.",
        "Gespräche über {issue} beginnen {next}.",
    ),
    cores=(
        "a|die Leute in {city} wollten eine Antwort auf {issue}",
        "a|ich werde auch für die anderen in {city} da sein",
        "b|wir haben in {city} Fehler gemacht",
        "b|ich wünsche {city} alles Gute",
        "c|die Auszählung in {city} war sauber",
        "c|um {n2} beneiden uns andere Städte",
        "ab|der Wahlkampf in {city} war fair",
        "ac|jede Stimme aus {city2} wurde gezählt",
    ),
    alts=(
        "Eine Wahlurne in {city}",
        "{a:full} winkt",
        "Wahlplakate in {city2}",
    ),
    captions=(
        "{a:full} in {city}",
        "{b:full}",
        "Ein Wahllokal in {city}",
    ),
    terms={
        "housing": "Wohnungen",
        "bus-fares": "Buspreise",
        "school-places": "Schulplätze",
        "hospital-closure": "die Klinikschließung",
        "town-centre": "die Innenstadt",
        "water-prices": "Wasserpreise",
        "new-stadium": "das neue Stadion",
        "property-tax": "die Grundsteuer",
    },
)
