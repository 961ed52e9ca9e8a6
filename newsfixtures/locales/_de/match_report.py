"""Match report, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Sport",
    topics=("Sport",),
    keywords=(
        "Fußball",
        "Spielbericht",
    ),
    headlines=(
        "{o:full} schlägt {p:full} {for:digits}:{against:digits}",
        "{b:last} trifft: {o:full} besiegt {p:full}",
        "{for:digits}:{against:digits} in {city}: {o:full} jubelt über {b:last}",
        "{p:full} verliert in {city} vor {n1} Zuschauern",
        "{a:last} lobt {o:full} nach {for:digits}:{against:digits} gegen {p:full}",
        "{c:last} hadert: {p:full} unterliegt in {city}",
    ),
    ledes=(
        "{o:full} hat {event} in {city} {p:full} mit {for:digits}:{against:digits} besiegt; {b} traf durch {issue}.",
        "Durch {issue} hat {b} {event} in {city} das Spiel zwischen {o:full} und {p:full} entschieden, das {for:digits}:{against:digits} endete.",
        "Vor {n1} Zuschauern hat {o:full} {event} {p:full} mit {for:digits}:{against:digits} geschlagen.",
    ),
    details=(
        "{b} traf in der {n2:ordinal} Minute durch {issue}.",
        "{a} wechselte {#2-4} Mal aus und sah danach eine überlegene Mannschaft.",
        "{c} zählte {#4-9} gute Chancen und haderte mit dem Schiedsrichter aus {city2}.",
        "{b} hat in dieser Saison schon {#4-19} Tore erzielt.",
        "Der Schiedsrichter zeigte {#2-7} Gelbe Karten, die meisten für {p:full}.",
        "{a} nannte die zweite Halbzeit [[a|die beste des Jahres]] und dankte {n1} Zuschauern.",
        "Rund {#210-980} Anhänger waren aus {city2} angereist.",
        "{c} sagte, gegen {issue} habe man die ganze Woche geübt.",
        "Das Spiel begann {#5-25} Minuten später, weil der Bus aus {city2} im Stau stand.",
    ),
    background=(
        "Das Hinspiel in {city2} hatte {past:month} {p:full} gewonnen.",
        "{a:full} trainiert {o:full} seit {start:bareyear}.",
        "{b:full} kam {start:year} aus {city2}.",
        "Das Stadion in {city} wurde {start:year} für {#2-40:million-euros} umgebaut.",
        "Beide Mannschaften haben {#11-80} Mal gegeneinander gespielt.",
    ),
    outlook=(
        "{o:full} spielt {next} auswärts.",
        "{p:full} empfängt {next} in {city2} den nächsten Gegner.",
        "Die Auslosung des Pokals ist {later:month} in {city}.",
    ),
    cores=(
        "ab|dieser Sieg gehört den Zuschauern in {city}",
        "ab|wir wussten, dass {p:full} stark ist",
        "c|in {city} haben wir uns selbst geschlagen",
        "a|die erste Halbzeit in {city} war nicht gut genug",
        "b|auf so ein Tor in {city} habe ich lange gewartet",
        "c|gegen {o:full} darf man sich keine Fehler erlauben",
        "ab|die Punkte bleiben in {city}",
        "c|aus der Reise nach {city} müssen wir lernen",
    ),
    alts=(
        "Jubelnde Spieler in {city}",
        "{a:full} am Spielfeldrand",
        "Anhänger mit Schals in {city}",
    ),
    captions=(
        "{b:full}",
        "{a:full} in {city}",
        "Spieler nach dem Abpfiff in {city}",
    ),
    terms={
        "a-corner": "eine Ecke",
        "a-free-kick": "einen Freistoß",
        "a-counter-attack": "einen Konter",
        "a-long-throw": "einen Einwurf",
        "a-penalty": "einen Elfmeter",
        "a-rebound": "einen Abpraller",
        "a-back-heel": "einen Hackentrick",
        "a-header": "einen Kopfball",
        "a-long-shot": "einen Fernschuss",
        "a-through-ball": "einen Steilpass",
        "a-volley": "einen Volleyschuss",
        "a-tap-in": "einen Abstauber",
    },
)
