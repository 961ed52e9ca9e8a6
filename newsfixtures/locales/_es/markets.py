"""Markets, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Mercados",
    topics=("economía y finanzas",),
    keywords=(
        "bolsa",
        "acciones",
    ),
    headlines=(
        "La Bolsa de {city} se mueve un {n1} por {issue}",
        "{issue} mueven la Bolsa de {city}",
        "{p:full} se mueve un {n2} en {city}",
        "{a:last} ve {issue} detrás del {n1} de {city}",
        "{city} negocia {n3} pendiente de {issue}",
        "{p:full} destaca en {city} con un {n2}",
    ),
    ledes=(
        "La Bolsa de {city} {direction} un {n1} {event} por {issue}, dijo {a}.",
        "El índice de {city} {direction} {event} un {n1}, con los inversores pendientes de {issue}.",
        "La acción de {p:full} {direction} {event} un {n2} en {city}.",
    ),
    details=(
        "El volumen llegó a {n3}, según {c}.",
        "{b} no vio en {city2} motivos propios para el {n2}.",
        "{c} dijo que casi todas las órdenes llegaron en los últimos {#20-70} minutos.",
        "De los {#30-40} valores se movieron {#13-29}.",
        "{a} cree que {issue} pesarán {#2-6} semanas más.",
        "La acción cerró a {#14-180:euros}.",
        "{c} definió el ambiente como [[c|nervioso pero ordenado]].",
        "Los inversores extranjeros compraron en {city} por {#12-90:million-euros}.",
        "Una subasta recaudó {#120-900:million-euros}, dijo {a}.",
    ),
    background=(
        "El índice ya se había movido así {past:month}.",
        "{p:full} cotiza en {city} desde {start:bareyear}.",
        "{city} amplió {start:year} el horario de la Bolsa.",
        "La acción gana un {#16-48:percent} desde {start:bareyear}.",
        "{issue} ya movieron los precios {past:month}.",
    ),
    outlook=(
        "{p:full} presenta {next} resultados.",
        "El banco central decide {later:month}, dijo {a}.",
        "{c} espera {next} una sesión tranquila en {city}.",
    ),
    cores=(
        "a|en {city} solo se habla de {issue}",
        "c|en la sala de {city} se notó el alivio",
        "b|miramos los pedidos de {city2}",
        "a|un {n1} no es nada raro",
        "ac|quien vendió en {city} puede arrepentirse",
        "bc|un día no marca tendencia en {city}",
        "c|los compradores de {city2} llegaron tarde",
        "ab|en {city} lo mejor es la calma",
    ),
    alts=(
        "La sala de la Bolsa en {city}",
        "Una pantalla con precios en {city}",
        "{a:full} en un despacho",
    ),
    captions=(
        "La Bolsa de {city}",
        "{a:full}",
        "La sede en {city2}",
    ),
    terms={
        "interest-rates": "los tipos de interés",
        "oil-price": "los precios del petróleo",
        "election-worries": "las dudas electorales",
        "export-figures": "los datos de exportación",
        "inflation-data": "los datos de inflación",
        "bank-results": "los resultados de la banca",
        "trade-dispute": "las disputas comerciales",
        "weak-currency": "las dudas sobre la moneda",
        "rose": "subió",
        "fell": "bajó",
    },
)
