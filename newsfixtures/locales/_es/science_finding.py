"""Science finding, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Ciencia",
    topics=("ciencia y tecnología",),
    keywords=(
        "estudio",
        "investigación",
    ),
    headlines=(
        "Un estudio de {city} halla un cambio del {n2} en {issue}",
        "{city} analiza {n1} muestras sobre {issue}",
        "{issue}, según un estudio de {city}",
        "{a:last} presenta en {city} un estudio sobre {issue}",
        "{city} recibe {n3} para estudiar {issue}",
        "{c:last} duda del estudio de {city} sobre {issue}",
    ),
    ledes=(
        "Investigadores de {city} analizaron {n1} muestras y hallaron un cambio del {n2} en {issue}, dijo {a} {event}.",
        "Un estudio sobre {issue} muestra una diferencia del {n2}, según informaron {event} investigadores de {city}.",
        "{a} presentó {event} en {city} un estudio sobre {issue} con {n1} muestras.",
    ),
    details=(
        "El equipo midió durante {#3-9} años en {#14-80} lugares entre {city} y {city2}.",
        "{b} dijo que el {#21-60:percent} de las muestras se revisó dos veces.",
        "{c} calificó el número de muestras de [[c|muy alto]] y el método de sólido.",
        "{a} afirmó que el {n2} no es casualidad.",
        "Voluntarios de {city2} trabajaron {#12-34:thousand} horas en el campo.",
        "El trabajo lo firman {#14-48} autores de {#3-9} países.",
        "{a} cifró el coste en {#110-900:thousand-euros}.",
        "Los ordenadores de {city} necesitaron {#14-70} días.",
        "{c} pide otro estudio con {#20-90} lugares.",
    ),
    background=(
        "En {city} se investiga sobre {issue} desde {start:bareyear}.",
        "Un estudio de {city2} no halló diferencias {start:year}.",
        "{a:full} llegó a {city} {start:year}.",
        "Las primeras muestras se tomaron {past:month}.",
        "En el mundo estudian {issue} unos {#14-90} grupos.",
    ),
    outlook=(
        "Se tomarán nuevas muestras {later:month} cerca de {city2}.",
        "{a} presentará {next} el trabajo en {city2}.",
        "{b} instalará {#14-20} estaciones antes de que acabe {later:bareyear}.",
    ),
    cores=(
        "a|no esperábamos una imagen tan clara de {issue}",
        "b|casi todo se hizo con botas de agua cerca de {city2}",
        "c|es un trabajo cuidadoso de {city}",
        "c|un estudio de {city} no cierra la cuestión",
        "a|la gente de {city2} nos ha ayudado durante años",
        "ab|sin voluntarios de {city2} no habría estudio",
        "bc|sobre {issue} se sabe demasiado poco",
        "ac|un {n2} es más que un detalle",
    ),
    alts=(
        "Una muestra recogida cerca de {city2}",
        "{a:full} en un laboratorio de {city}",
        "Instrumentos en una orilla de {city2}",
    ),
    captions=(
        "{a:full} en {city}",
        "Trabajo de campo en {city2}",
        "Un laboratorio de {city}",
    ),
    terms={
        "sea-grass": "las praderas marinas",
        "night-moths": "las polillas",
        "river-ice": "los hielos de río",
        "bat-calls": "los murciélagos",
        "moss-growth": "los musgos",
        "desert-dust": "los polvos del desierto",
        "wild-bees": "las abejas silvestres",
        "glacier-lakes": "los lagos glaciares",
    },
)
