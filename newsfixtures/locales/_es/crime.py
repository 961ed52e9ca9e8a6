"""Crime, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Sucesos",
    topics=("justicia",),
    keywords=(
        "policía",
        "investigación",
    ),
    headlines=(
        "{n1} detenidos en {city} por {issue}",
        "La Policía resuelve en {city} {issue}",
        "Cae en {city} una banda por daños de {n2}",
        "{a:last}: {n1} sospechosos en prisión en {city}",
        "Registros en {city} y {city2} por {issue}",
        "{c:last} busca en {city2} más testigos sobre {issue}",
    ),
    ledes=(
        "La Policía detuvo {event} en {city} a {n1} personas por {issue}, dijo {a}.",
        "{n1} sospechosos fueron detenidos {event} en {city}; los daños se calculan en {n2}.",
        "Los agentes registraron {event} {#13-24} viviendas en {city} y {city2} por {issue}.",
    ),
    details=(
        "Los agentes hallaron {n3} pruebas, entre ellas {#13-19} teléfonos.",
        "{c} dijo que el grupo se preparó durante {#13-41} semanas en {city2}.",
        "{b} cifró las pérdidas en {n2}.",
        "Los detenidos tienen entre {#19-24} y {#45-63} años, según {a}.",
        "Participaron {#40-180} agentes de {city} y {city2}.",
        "{a} definió el caso como [[a|muy bien planeado]] y pidió la ayuda de testigos.",
        "Desde entonces llegaron {#12-90} avisos, dijo {c}.",
        "Dos testigos de {city2} cobrarán una recompensa de {#12-20:thousand-euros}.",
        "Un juez de {city} envió a prisión a {#12-19} personas.",
    ),
    background=(
        "{b:full} presentó la denuncia {past:month}.",
        "Una unidad especial trabaja en {city} desde {start:bareyear}.",
        "En {city} se resolvió el {#31-78:percent} de estos casos {start:year}.",
        "{c:full} dirige la investigación desde {past:month}.",
        "Estos delitos costaron {#2-40:million-euros} {start:year}.",
    ),
    outlook=(
        "{c} dará {next} más detalles.",
        "El juicio empezará {later:month} en {city}.",
        "{b} decidirá {next} si reclama los daños.",
    ),
    cores=(
        "a|sabíamos a quién buscábamos en {city}",
        "c|las pruebas de {city2} son claras",
        "b|nuestra gente de {city2} actuó bien",
        "a|sin los avisos de {city2} seguirían libres",
        "c|seguimos buscando en {city} a quien daba las órdenes",
        "b|{n2} son mucho dinero para nosotros",
        "ac|los registros de {city} salieron como estaba previsto",
        "ab|quien compra objetos robados en {city2} también delinque",
    ),
    alts=(
        "Coches de policía en {city}",
        "{a:full} ante los micrófonos",
        "Una puerta precintada en {city2}",
    ),
    captions=(
        "{a:full} en {city}",
        "La casa registrada en {city2}",
        "{c:full}",
    ),
    terms={
        "warehouse-burglary": "los robos en almacenes",
        "art-theft": "los robos de arte",
        "card-fraud": "las estafas con tarjetas",
        "car-theft": "los robos de coches",
        "jewel-robbery": "los atracos a joyerías",
        "cargo-theft": "los robos de mercancía",
        "forged-tickets": "las entradas falsas",
        "data-theft": "los robos de datos",
    },
)
