"""Disaster, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Katastrophen",
    topics=("Katastrophen und Unglücke",),
    keywords=(
        "Katastrophenschutz",
        "Hilfe",
    ),
    headlines=(
        "{city}: {n1} Menschen verlassen ihre Häuser",
        "{issue} trifft {city}: {n2} Häuser beschädigt",
        "{country} sagt {city} {n3} zu",
        "Helfer erreichen {city2}: {issue} schneidet Ort ab",
        "{a:last}: Lage in {city} bleibt ernst",
        "{c:last} bittet in {city2} um Betten für {n1} Menschen",
    ),
    ledes=(
        "Rund {n1} Menschen haben {event} in {city} ihre Häuser verlassen müssen, sagte {a}; {issue} kam schneller als erwartet.",
        "{issue} hat {event} in {city} und {city2} {n2} Häuser beschädigt, sagte {a}.",
        "{country} hat {city} {event} {n3} zugesagt, nachdem {issue} dort {n1} Menschen obdachlos gemacht hatte.",
    ),
    details=(
        "{a} sagte, in {city} stünden {#3-18} Hallen bereit.",
        "{c} zufolge gaben Helfer {#2-40:thousand} Mahlzeiten aus.",
        "In {#4-30} Stadtteilen von {city} fiel der Strom aus.",
        "{b} bezifferte die Schäden an Straßen auf {#2-60:million-euros}.",
        "Die Schulen in {city} bleiben {#2-6} Tage geschlossen, sagte {b}.",
        "{#40-480} Soldaten und {#2-9} Hubschrauber sind in {city2} im Einsatz.",
        "{a} nannte die Hilfe der Nachbarn [[a|die beste Nachricht der Woche]].",
        "{c} sagte, {#6-40} Lastwagen seien auf dem Weg nach {city}.",
        "In {#2-9} Stadtteilen muss Trinkwasser abgekocht werden.",
    ),
    background=(
        "{city} war {start:year} zuletzt so schwer getroffen worden.",
        "Ein Plan für {#3-12} Schutzwände bei {city2} war {past:month} gescheitert.",
        "Die Warnstufe war {past:month} erhöht worden.",
        "{b:full} spricht für den Kreis seit {start:bareyear}.",
        "{country} hatte {start:year} einen Fonds von {#20-300:million-euros} eingerichtet.",
    ),
    outlook=(
        "Die meisten Menschen können {next} nach {city} zurück, sagte {a}.",
        "{b} will {next} eine Liste der Schäden vorlegen.",
        "Die ersten Zahlungen werden {later:month} erwartet.",
    ),
    cores=(
        "a|wir warnen {city} lieber einmal zu oft",
        "b|niemand in {city} wird damit allein gelassen",
        "c|die Leute in {city2} haben ihre Türen geöffnet",
        "c|in {city} fehlen Hände und trockene Betten",
        "b|{n3} sind ein Anfang",
        "a|so etwas habe ich in {city} noch nicht erlebt",
        "ab|die Schutzwände bei {city2} müssen jetzt gebaut werden",
        "ac|unsere Leute in {city} sind müde und machen weiter",
    ),
    alts=(
        "Eine Straße voller Schlamm in {city}",
        "{a:full} vor einer Karte",
        "Feldbetten in einer Halle in {city2}",
    ),
    captions=(
        "{a:full} in {city}",
        "Notunterkunft in {city2}",
        "Helfer in {city}",
    ),
    terms={
        "flood": "das Hochwasser",
        "forest-fire": "das Waldfeuer",
        "landslide": "das Abrutschen eines Hangs",
        "earthquake": "das Erdbeben",
        "dam-leak": "das Leck im Damm",
        "avalanche": "das Lawinenunglück",
        "heath-fire": "das Heidefeuer",
        "mudflow": "das Schlammunglück",
    },
)
