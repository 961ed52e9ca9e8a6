"""Accident, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Unfälle",
    topics=("Katastrophen und Unglücke",),
    keywords=(
        "Unfall",
        "Rettung",
    ),
    headlines=(
        "Unfall in {city}: {issue} verunglückt, {n1} Verletzte",
        "{city}: {n1} Menschen bei Unfall verletzt",
        "{issue} verunglückt bei {city2}",
        "{n2} Helfer im Einsatz: Unfall in {city}",
        "{a:last}: Alle Fahrgäste in {city} gerettet",
        "Unfall bei {city2}: {c:last} sucht nach Ursache",
    ),
    ledes=(
        "In {city} ist {event} {issue} verunglückt; {n1} Menschen wurden verletzt, sagte {a}.",
        "{n1} Menschen sind {event} bei einem Unfall in {city} verletzt worden, an dem {issue} beteiligt war.",
        "Am Rand von {city} ist {event} {issue} verunglückt, {n2} Helfer waren im Einsatz.",
    ),
    details=(
        "{a} sagte, {#2-9} Verletzte lägen noch in der Klinik in {city2}.",
        "Der Schaden beträgt ersten Schätzungen zufolge {n3}.",
        "{b} zufolge waren {#24-180} Menschen an Bord.",
        "{c} hat den Fahrtenschreiber nach {city2} bringen lassen.",
        "Die Straße nach {city2} blieb {#3-11} Stunden lang gesperrt.",
        "{a} nannte den Einsatz der {n2} Helfer [[a|ruhig und schnell]].",
        "{b} sagte, das Fahrzeug sei vor {#2-9} Wochen geprüft worden.",
        "Die ersten Helfer waren nach {#4-14} Minuten da, sagte {a}.",
        "Zwei Kräne aus {city2} hoben das Wrack in {#3-8} Stunden.",
    ),
    background=(
        "An derselben Stelle waren {start:year} {#2-9} Menschen verletzt worden.",
        "Der Umbau der Kreuzung für {#2-30:million-euros} war {past:month} verschoben worden.",
        "Auf der Strecke nach {city2} fahren täglich {#4-60:thousand} Menschen.",
        "{a:full} leitet die Einsätze seit {start:bareyear}.",
        "Anwohner aus {city} hatten sich {past:month} beschwert.",
    ),
    outlook=(
        "{c} will {later:month} einen ersten Bericht vorlegen.",
        "Der Verkehr nach {city2} soll {next} wieder rollen.",
        "{b} lässt bis {later:bareyear} {#12-60} Fahrzeuge prüfen.",
    ),
    cores=(
        "a|wir haben in {city} großes Glück gehabt",
        "a|die Helfer aus {city2} waren sofort da",
        "b|unsere Gedanken sind bei den Verletzten in {city}",
        "c|für Aussagen zur Ursache in {city} ist es zu früh",
        "c|die Daten aus {city2} werden uns mehr sagen",
        "b|wir helfen bei der Aufklärung in {city}, wo wir können",
        "ab|über diese Kreuzung in {city} muss geredet werden",
        "a|in {city} hat jeder angepackt",
    ),
    alts=(
        "Helfer neben einem Wrack in {city}",
        "{a:full} mit Helm",
        "Gesperrte Straße bei {city2}",
    ),
    captions=(
        "{a:full} in {city}",
        "Die gesperrte Straße nach {city2}",
        "Helfer in {city}",
    ),
    terms={
        "tram": "eine Straßenbahn",
        "bus": "ein Linienbus",
        "freight-train": "ein Güterzug",
        "ferry": "eine Fähre",
        "school-bus": "ein Schulbus",
        "truck": "ein Lastwagen",
        "cable-car": "eine Seilbahn",
        "regional-train": "ein Regionalzug",
    },
)
