"""Obituary, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Menschen",
    topics=("Gesellschaft",),
    keywords=(
        "Nachruf",
        "Menschen",
    ),
    headlines=(
        "{city} trauert um {a:full}",
        "{a:full} mit {n1:digits} Jahren in {city2} gestorben",
        "Ein Leben für {issue}: {a:full} ist tot",
        "{a:full} ist tot: {city} erinnert an {n2} Werke",
        "{b:last} erinnert in {city} an {a:full}",
        "Mit {n1:digits}: {a:full}, Stimme für {issue}, gestorben",
    ),
    ledes=(
        "{a:full} ist {event} in {city2} im Alter von {n1:digits} Jahren gestorben; {city} verdankt {a:last} viel.",
        "{city} trauert um {a:full}: Der Tod kam {event} in {city2}, {n3} Jahre nach dem Anfang in {city}.",
        "Mit {n1:digits} Jahren ist {event} in {city2} {a:full} gestorben, bekannt durch {issue}.",
    ),
    details=(
        "{a:full} hinterlässt {n2} Werke, von denen {#14-20} in {city2} liegen.",
        "{b} sagte, {a:last} sei bis zuletzt jeden Morgen um {#6-8} Uhr gekommen.",
        "{c} ließ in {city} {#2-4} Tage lang die Fahnen auf halbmast setzen.",
        "{b} erinnerte sich an [[b|eine leise Stimme]] und ein Zimmer voller Notizen in {city2}.",
        "Ein Kondolenzbuch liegt in {city} {#5-14} Tage lang aus, sagte {c}.",
        "In {n3} Jahren lernten {#120-900} Studenten bei {a:last}.",
        "{c} will in {city} eine Straße nach {a:last} benennen.",
        "{#40-300} Menschen trugen sich am ersten Morgen in {city} ein.",
        "Ein Film über {a:last} lief in {#16-40} Ländern.",
    ),
    background=(
        "{a:full} wurde in {city2} als jüngstes von {#3-8} Kindern geboren.",
        "{city} hatte {a:full} {start:year} zum Ehrenbürger ernannt.",
        "{b:full} arbeitete {#6-20} Jahre lang mit {a:last}.",
        "Eine Schau in {city} hatte {past:month} das Werk gezeigt.",
        "Mit {#18-29} Jahren war {a:full} nach {city} gekommen.",
    ),
    outlook=(
        "Die Beisetzung ist {next} in {city2}.",
        "Ein Abend für {a:last} ist {later:month} in {city} geplant.",
        "{c} spricht {next} bei der Trauerfeier in {city}.",
    ),
    cores=(
        "b|{city} hat einen geduldigen Menschen verloren",
        "b|was ich über {issue} weiß, habe ich dort gelernt",
        "c|ohne {a:last} wäre {city} ärmer",
        "c|die Leute in {city2} werden von {a:last} erzählen",
        "bc|niemand konnte {issue} so erklären",
        "c|{city} schuldet {a:last} mehr als eine Straße",
        "b|die Notizen in {city2} werden uns lange beschäftigen",
        "bc|für {city} war immer noch Zeit",
    ),
    alts=(
        "{a:full} an einem Schreibtisch",
        "Ein Kondolenzbuch in {city}",
        "Blumen vor einem Haus in {city2}",
    ),
    captions=(
        "{a:full}",
        "Kondolenzbuch in {city}",
        "{a:full} in {city2}",
    ),
    terms={
        "bridge-building": "Brückenbau",
        "portrait-painting": "Porträtmalerei",
        "folk-songs": "Volkslieder",
        "heart-surgery": "Herzchirurgie",
        "bird-research": "Vogelkunde",
        "chess": "Schach",
        "radio-plays": "Hörspiele",
        "old-maps": "alte Landkarten",
    },
)
