"""Storm, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Wetter",
    topics=(
        "Wetter",
        "Katastrophen und Unglücke",
    ),
    keywords=(
        "Sturm",
        "Unwetter",
    ),
    headlines=(
        "Sturm über {city}: {n1} Haushalte ohne Strom",
        "{city}: Sturm beschädigt {issue}",
        "Böen von {n2} Kilometern pro Stunde: {issue} in {city} betroffen",
        "Nach dem Sturm: {a:last} rechnet in {city} mit {n3} Schaden",
        "{c:last} warnt {city2} vor neuem Sturm",
        "Sturm trifft {city} und {city2}, {issue} gesperrt",
    ),
    ledes=(
        "Ein Sturm hat {event} in {city} {issue} beschädigt und {n1} Haushalte vom Strom abgeschnitten, sagte {a}.",
        "Böen von bis zu {n2} Kilometern pro Stunde haben {event} {city} getroffen und {issue} beschädigt.",
        "Nach einem schweren Sturm ist in {city} {event} {issue} gesperrt worden; den Schaden schätzt {a} auf {n3}.",
    ),
    details=(
        "{b} sagte, die Feuerwehr sei {#110-900} Mal ausgerückt.",
        "Bis zum Abend hatten {#31-88} Prozent der {n1} Haushalte wieder Strom.",
        "{c} zufolge wurden bei {city2} {#41-160} Liter Regen je Quadratmeter gemessen.",
        "{a} schätzte den Schaden in {city} auf {n3}.",
        "Zwischen {city} und {city2} fielen {#12-90} Züge aus.",
        "{b} nannte die Nacht [[b|lang, aber beherrschbar]] und dankte {#40-300} Helfern aus {city2}.",
        "{#4-30} Schulen in {city} blieben geschlossen, sagte {a}.",
        "In {#3-9} Stadtteilen von {city} stürzten zusammen {#20-190} Bäume um.",
        "{c} sagte, der Wind lasse von {#3-11} Uhr an nach.",
    ),
    background=(
        "Ein ähnlicher Sturm hatte {city} {start:year} getroffen.",
        "Erst {past:month} war {issue} für {#2-30:million-euros} erneuert worden.",
        "Die Wetterwarte misst in {city2} seit {start:bareyear}.",
        "{a:full} leitet die Stadt seit {start:bareyear}.",
        "Im Winter {start:bareyear} waren {#3-40:thousand} Haushalte ohne Strom gewesen.",
    ),
    outlook=(
        "Gutachter wollen {next} prüfen, ob {issue} wieder genutzt werden kann.",
        "{c} erwartet {next} ruhigeres Wetter.",
        "Die Arbeiten sollen {later:month} abgeschlossen sein, sagte {a}.",
    ),
    cores=(
        "a|wir haben in {city} großes Glück gehabt",
        "b|meine Leute waren in {city2} die ganze Nacht draußen",
        "c|der Höhepunkt über {city} ist vorbei",
        "a|wir werden {issue} schnell wieder herrichten",
        "b|wer kann, bleibt in {city} zu Hause",
        "c|für {city2} gilt die Warnung weiter",
        "ab|so etwas hat {city} lange nicht erlebt",
        "a|{n3} sind für eine Stadt wie unsere viel Geld",
    ),
    alts=(
        "Umgestürzte Bäume in {city}",
        "{a:full} vor einer Absperrung",
        "Helfer mit Sandsäcken in {city2}",
    ),
    captions=(
        "{a:full} in {city}",
        "Eine Straße in {city} nach dem Sturm",
        "{b:full}",
    ),
    terms={
        "harbour-wall": "die Hafenmauer",
        "rail-line": "die Bahnlinie",
        "coast-road": "die Küstenstraße",
        "power-station": "das Kraftwerk",
        "old-bridge": "die alte Brücke",
        "market-hall": "die Markthalle",
        "river-dam": "die Talsperre",
        "hospital-roof": "das Klinikdach",
        "ferry-pier": "die Fähranlage",
        "school-building": "das Schulhaus",
        "water-works": "das Wasserwerk",
        "bus-depot": "das Busdepot",
    },
)
