"""Court ruling, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Tribunales",
    topics=(
        "justicia",
        "tribunales",
    ),
    keywords=(
        "tribunales",
        "sentencia",
    ),
    headlines=(
        "La justicia anula en {city} la decisión sobre {issue}",
        "Fallo en {city} sobre {issue}",
        "{n2} vecinos ganan en {city} el pleito por {issue}",
        "{a:last} da la razón a {n2} demandantes en {city}",
        "{city}, ante un pago de {n3} por {issue}",
        "{c:last} estudia recurrir el fallo sobre {issue} en {city}",
    ),
    ledes=(
        "Un tribunal de {city} dio {event} la razón a {n2} demandantes en el pleito sobre {issue}.",
        "La justicia anuló {event} en {city} la decisión sobre {issue}, dijo {a}.",
        "Después de {n1} meses, un tribunal de {city} resolvió {event} el pleito sobre {issue}.",
    ),
    details=(
        "{a} dijo que la sentencia tiene {#20-140} páginas.",
        "{b} explicó que los {n2} demandantes presentaron {#13-29} informes.",
        "La parte perdedora pagará costas de {n3}.",
        "{c} dijo que se estudiará el fallo sobre {issue}.",
        "El proceso duró {n1} meses en {city}.",
        "{b} llamó al fallo [[b|claro y justo]] y dio las gracias a {#20-90} vecinos de {city2}.",
        "{a} criticó que {#12-29} documentos llegaran tarde.",
        "Ante el tribunal de {city} esperaban {#20-180} personas.",
        "{c} cifró el gasto de {city2} en {#20-900:thousand-euros}.",
    ),
    background=(
        "La demanda se presentó {start:year}.",
        "Un recurso urgente sobre {issue} fracasó {past:month}.",
        "{a:full} trabaja en el tribunal de {city} desde {start:bareyear}.",
        "En {city2} se vio un caso parecido {start:year}.",
        "En {city} se discute sobre {issue} desde {start:bareyear}.",
    ),
    outlook=(
        "La sentencia se puede recurrir antes de que acabe {later:bareyear}.",
        "{c} decidirá {next} si recurre.",
        "{city} hablará {next} de las consecuencias.",
    ),
    cores=(
        "a|la decisión sobre {issue} tenía defectos desde el principio",
        "b|es un buen día para los vecinos de {city2}",
        "c|respetamos lo que dice el tribunal de {city}",
        "b|sobre {issue} hay que volver a negociar",
        "a|el tribunal de {city} no tenía otra salida",
        "c|había buenas razones sobre {issue}",
        "b|{n2} personas no se han rendido",
        "bc|en {city} se verá qué significa esto",
    ),
    alts=(
        "La sede del tribunal en {city}",
        "{b:full} con unos papeles",
        "Una sala vacía en {city}",
    ),
    captions=(
        "{b:full} tras el fallo en {city}",
        "El tribunal de {city}",
        "{a:full}",
    ),
    terms={
        "quarry-permit": "la licencia de la cantera",
        "bus-contract": "la contrata de autobuses",
        "market-closure": "la clausura del mercado",
        "night-flights": "los vuelos nocturnos",
        "rent-increase": "la subida de alquileres",
        "school-merger": "la fusión de escuelas",
        "wind-farm": "los molinos de viento",
        "road-toll": "la tasa de carreteras",
        "water-fees": "las tarifas del agua",
        "land-sale": "la venta de terrenos",
        "pension-cut": "la rebaja de pensiones",
        "archive-access": "la consulta de archivos",
    },
)
