"""Talks, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Internacional",
    topics=("política",),
    keywords=(
        "negociaciones",
        "diplomacia",
    ),
    headlines=(
        "{country} y {country2} negocian en {city} sobre {issue}",
        "Nueva ronda en {city} sobre {issue}",
        "{country2} ofrece {n3} para {issue} en {city}",
        "{a:last} ve avances sobre {issue} en {city}",
        "{b:last} deja {city} sin acuerdo sobre {issue}",
        "{c:last} aplaza la ronda de {city} sobre {issue}",
    ),
    ledes=(
        "{country} y {country2} retomaron {event} en {city} las conversaciones sobre {issue}, según {a}.",
        "Negociadores de {country} y {country2} se reunieron {event} en {city} para resolver su disputa sobre {issue}.",
        "Las conversaciones sobre {issue} se aplazaron {event} en {city} después de {#13-24} horas, dijo {c}.",
    ),
    details=(
        "Las delegaciones se reunieron durante {n1:digits} horas en las afueras de {city}.",
        "{a} dijo que el borrador sobre {issue} tiene ya {n2} artículos.",
        "Según la propuesta, {country2} aportaría {n3} a un fondo común.",
        "{b} llegó {event} a {city} y habló con expertos de {city2}.",
        "{c} afirmó que {#3-12} de los puntos pendientes se refieren a {issue}.",
        "{b} definió el ambiente en {city} como [[b|profesional]] y no quiso fijar una fecha.",
        "{a} desmintió que {country} haya pedido más de {#11-95:million-euros}.",
        "Los expertos trabajarán en {city2} sobre {#4-19} anexos técnicos.",
        "La delegación de {country2} llevó {#14-90} páginas de enmiendas a {city}.",
    ),
    background=(
        "{country} y {country2} hablaron por primera vez sobre {issue} {start:year}.",
        "La ronda anterior, celebrada en {city2}, se rompió {past:month}.",
        "{country2} suspendió {past:month} su parte del acuerdo provisional.",
        "{b:full} dirige la delegación de {country2} desde {start:bareyear}.",
        "Un pacto provisional de {start:bareyear} cubrió {#110-900} casos.",
    ),
    outlook=(
        "Las conversaciones continuarán {next} en {city}.",
        "{a} anunció que {country} presentará {next} un texto revisado.",
        "La firma en {city} es posible {later:month}, según {c}.",
    ),
    cores=(
        "sobre {issue} estamos más cerca",
        "un acuerdo sobre {issue} está al alcance",
        "nadie puede decidir a solas sobre {issue}",
        "a|nuestra posición sobre {city2} no ha cambiado",
        "c|los expertos han hecho su parte sobre {issue}",
        "ab|no hemos venido a {city} para hacernos fotos",
        "{country} y {country2} necesitan una solución duradera",
        "para {issue} hace falta un calendario",
    ),
    alts=(
        "Delegados en una mesa larga en {city}",
        "Banderas ante un edificio de {city}",
        "{a:full} en un atril",
    ),
    captions=(
        "{a:full} en {city}",
        "{b:full}",
        "La sede de las conversaciones en {city}",
    ),
    terms={
        "border-crossings": "los pasos fronterizos",
        "fishing-rights": "los derechos de pesca",
        "river-water": "las aguas del río",
        "grain-transit": "las rutas del grano",
        "prisoner-exchange": "los canjes de presos",
        "power-lines": "las líneas eléctricas",
        "customs-rules": "las normas aduaneras",
        "rail-link": "las conexiones por tren",
        "gas-storage": "los depósitos de gas",
        "visa-rules": "las normas de visados",
        "port-access": "las tasas portuarias",
        "mine-clearance": "las tareas de desminado",
    },
)
