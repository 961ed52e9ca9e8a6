"""Science finding, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Wissen",
    topics=("Wissenschaft und Technik",),
    keywords=(
        "Studie",
        "Forschung",
    ),
    headlines=(
        "Studie aus {city}: {n1} Proben, {n2} Unterschied",
        "Forscher aus {city} untersuchen {issue}",
        "{issue}: Studie aus {city} zeigt Veränderung von {n2}",
        "{a:last} legt in {city} Studie über {issue} vor",
        "{n3} für {issue}: {city} forscht weiter",
        "{c:last} zweifelt an Studie aus {city} über {issue}",
    ),
    ledes=(
        "Forscher aus {city} haben {n1} Proben untersucht und eine Veränderung von {n2} gefunden, sagte {a} {event}; Thema: {issue}.",
        "Eine Studie über {issue} zeigt einen Unterschied von {n2}, wie Forscher aus {city} {event} berichteten.",
        "{a} hat {event} in {city} eine Studie über {issue} vorgestellt, für die {n1} Proben gesammelt wurden.",
    ),
    details=(
        "Das Team maß {#3-9} Jahre lang an {#14-80} Orten zwischen {city} und {city2}.",
        "{b} zufolge wurden {#21-60:percent} der Proben zweimal geprüft.",
        "{c} nannte die Zahl der Proben [[c|ungewöhnlich groß]] und die Methode solide.",
        "{a} sagte, die {n2} seien kein Zufall.",
        "Freiwillige aus {city2} arbeiteten {#2-14:thousand} Stunden lang im Gelände.",
        "Die Arbeit nennt {#14-48} Autoren aus {#3-9} Ländern.",
        "{a} bezifferte die Kosten bisher auf {#110-900:thousand-euros}.",
        "Die Rechner in {city} brauchten {#14-70} Tage.",
        "{c} hält eine zweite Studie mit {#20-90} Orten für nötig.",
    ),
    background=(
        "In {city} wird seit {start:bareyear} über {issue} geforscht.",
        "Eine Studie aus {city2} hatte {start:year} keinen Unterschied gefunden.",
        "{a:full} kam {start:year} nach {city}.",
        "Die ersten Proben waren {past:month} bei Sturm genommen worden.",
        "Weltweit arbeiten {#14-90} Gruppen an {issue}.",
    ),
    outlook=(
        "Neue Proben werden {later:month} bei {city2} genommen.",
        "{a} stellt die Arbeit {next} in {city2} vor.",
        "{b} will bis {later:bareyear} {#14-20} Stationen aufbauen.",
    ),
    cores=(
        "a|ein so klares Bild von {issue} hatten wir nicht erwartet",
        "b|die meiste Arbeit geschah in Gummistiefeln bei {city2}",
        "c|das ist sorgfältige Arbeit aus {city}",
        "c|eine Studie aus {city} klärt die Frage nicht",
        "a|die Leute in {city2} haben uns jahrelang geholfen",
        "ab|ohne Freiwillige aus {city2} gäbe es keine Studie",
        "bc|für {issue} interessieren sich zu wenige",
        "ac|{n2} sind mehr als ein Detail",
    ),
    alts=(
        "Eine Forscherin mit einer Probe bei {city2}",
        "{a:full} im Labor in {city}",
        "Messgeräte an einem Ufer bei {city2}",
    ),
    captions=(
        "{a:full} in {city}",
        "Feldarbeit bei {city2}",
        "Ein Labor in {city}",
    ),
    terms={
        "sea-grass": "Seegras",
        "night-moths": "Nachtfalter",
        "river-ice": "Flusseis",
        "bat-calls": "Fledermausrufe",
        "moss-growth": "Mooswachstum",
        "desert-dust": "Wüstenstaub",
        "wild-bees": "Wildbienen",
        "glacier-lakes": "Gletscherseen",
    },
)
