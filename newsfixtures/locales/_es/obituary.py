"""Obituary, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Gente",
    topics=("sociedad",),
    keywords=(
        "obituario",
        "gente",
    ),
    headlines=(
        "{city} llora a {a:full}",
        "Muere {a:full} en {city2} a los {n1:digits} años",
        "Una vida entre {issue}: muere {a:full}",
        "Muere {a:full}, voz de {city} en {issue}",
        "{b:last} recuerda en {city} a {a:full}",
        "A los {n1:digits} años muere {a:full} en {city2}",
    ),
    ledes=(
        "{a:full} murió {event} en {city2} a los {n1:digits} años; {city} le debe mucho.",
        "{city} llora a {a:full}, que murió {event} en {city2} tras dedicar {n3} años a {issue}.",
        "A los {n1:digits} años murió {event} en {city2} {a:full}, referencia en {issue}.",
    ),
    details=(
        "{a:full} deja {n2} obras, {#14-20} de ellas en {city2}.",
        "{b} contó que {a:last} llegaba cada día a las {#6-8:digits} de la mañana.",
        "{c} ordenó {#2-4} días de luto en {city}.",
        "{b} recordó [[b|una voz tranquila]] y un cuarto lleno de notas en {city2}.",
        "En {city} hay un libro de firmas durante {#15-24} días, dijo {c}.",
        "En {n3} años, {#120-900} alumnos aprendieron con {a:last}.",
        "{c} quiere dar el nombre de {a:last} a una calle de {city}.",
        "{#40-300} personas firmaron la primera mañana en {city}.",
        "Una película sobre {a:last} se vio en {#16-40} países.",
    ),
    background=(
        "{a:full} nació en {city2} en una familia de {#3-8} hermanos.",
        "{city} dio {start:year} su medalla a {a:full}.",
        "{b:full} trabajó con {a:last} durante {#16-20} años.",
        "{city} mostró {past:month} una parte de su obra.",
        "Con {#18-29} años, {a:full} llegó a {city}.",
    ),
    outlook=(
        "El entierro será {next} en {city2}.",
        "{city} prepara {later:month} una noche en recuerdo de {a:last}.",
        "{c} hablará {next} en la ceremonia de {city}.",
    ),
    cores=(
        "b|{city} ha perdido a una persona paciente",
        "b|lo que sé de {issue} lo aprendí allí",
        "c|sin {a:last}, {city} sería más pobre",
        "c|en {city2} hablarán de {a:last} a sus hijos",
        "bc|nadie explicaba así {issue}",
        "c|{city} debe a {a:last} más que una calle",
        "b|las notas de {city2} darán trabajo durante años",
        "bc|para {city} siempre tenía tiempo",
    ),
    alts=(
        "{a:full} ante un escritorio",
        "Un libro de firmas en {city}",
        "Flores ante una casa de {city2}",
    ),
    captions=(
        "{a:full}",
        "El libro de firmas en {city}",
        "{a:full} en {city2}",
    ),
    terms={
        "bridge-building": "los puentes",
        "portrait-painting": "los retratos",
        "folk-songs": "las canciones populares",
        "heart-surgery": "las operaciones de corazón",
        "bird-research": "las aves",
        "chess": "las partidas de ajedrez",
        "radio-plays": "las novelas de radio",
        "old-maps": "los mapas antiguos",
    },
)
