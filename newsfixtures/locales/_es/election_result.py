"""Election result, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Política",
    topics=("política",),
    keywords=(
        "elecciones",
        "ayuntamiento",
    ),
    headlines=(
        "{a:last} gana en {city} con el {n1}",
        "{b:last} admite la derrota en {city}",
        "{city} vota pensando en {issue}",
        "Participación del {n2} en {city}",
        "{a:last} se impone en {city} tras una campaña sobre {issue}",
        "{c:last}: contadas {n3} mesas en {city}",
    ),
    ledes=(
        "{a} ganó {event} las elecciones en {city} con el {n1} de los votos, dijo {c}.",
        "Tras una campaña sobre {issue}, {city} votó {event}: {a} logró el {n1}.",
        "{b} admitió {event} la derrota en {city} cuando se habían contado {n3} mesas.",
    ),
    details=(
        "La participación fue del {n2}, según {c}.",
        "{b} ganó en {#3-9} de {#14-40} barrios, casi todos junto a la carretera de {city2}.",
        "{a} decidirá en {#20-90} días sobre {issue}.",
        "Hubo {#210-980} votos nulos, dijo {c}.",
        "Observadores de {city2} visitaron {#14-90} mesas.",
        "{a} llamó al resultado [[a|un encargo claro]] y dio las gracias a {#120-900} voluntarios.",
        "La campaña de {city} costó {#20-180:thousand-euros}.",
        "{b} reconoció que explicó mal sus planes sobre {issue}.",
        "Por correo votó en {city} el {#12-38:percent}.",
    ),
    background=(
        "Las elecciones anteriores se decidieron {start:year} por {#40-900} votos.",
        "{b:full} trabaja en el pleno de {city} desde {start:bareyear}.",
        "{a:full} se presentó {past:month} frente a {#2-5} rivales.",
        "En {city} se discute sobre {issue} desde {start:bareyear}.",
        "En {city} pueden votar {#40-290:thousand} personas.",
    ),
    outlook=(
        "{a} tomará posesión {later:month}.",
        "{c} dará {next} el resultado definitivo.",
        "Las conversaciones sobre {issue} empiezan {next}.",
    ),
    cores=(
        "a|la gente de {city} quería respuestas sobre {issue}",
        "a|gobernaré también para los demás en {city}",
        "b|en {city} hemos cometido errores",
        "b|deseo lo mejor a {city}",
        "c|el recuento en {city} fue limpio",
        "c|con un {n2} nos envidian otras ciudades",
        "ab|la campaña en {city} fue limpia",
        "ac|cada voto de {city2} se ha contado",
    ),
    alts=(
        "Una urna en {city}",
        "{a:full} saluda",
        "Carteles en una calle de {city2}",
    ),
    captions=(
        "{a:full} en {city}",
        "{b:full}",
        "Una mesa electoral en {city}",
    ),
    terms={
        "housing": "la vivienda",
        "bus-fares": "las tarifas de autobús",
        "school-places": "las plazas escolares",
        "hospital-closure": "la clausura del hospital",
        "town-centre": "la zona centro",
        "water-prices": "las tarifas del agua",
        "new-stadium": "la nueva cancha",
        "property-tax": "la contribución",
    },
)
