"""Accident, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Sucesos",
    topics=("catástrofes y accidentes",),
    keywords=(
        "accidente",
        "rescate",
    ),
    headlines=(
        "{n1} heridos en {city} en un accidente con {issue}",
        "Accidente con {issue} en {city}",
        "{city}: {issue} se sale de su ruta",
        "{n2} rescatistas acuden a {city}",
        "{a:last}: todos a salvo tras el accidente de {city}",
        "{c:last} investiga el accidente de {issue} cerca de {city2}",
    ),
    ledes=(
        "{issue} sufrió {event} un accidente en {city} con {n1} heridos, dijo {a}.",
        "{n1} personas resultaron heridas {event} en {city} en un accidente con {issue}.",
        "Un accidente con {issue} movilizó {event} en {city} a {n2} rescatistas.",
    ),
    details=(
        "{a} dijo que {#12-19} heridos siguen en el hospital de {city2}.",
        "Los daños suman {n3}, según una primera cuenta.",
        "{b} explicó que viajaban {#24-180} personas.",
        "{c} envió a {city2} el registrador de datos.",
        "La carretera de {city2} estuvo cerrada {#13-21} horas.",
        "{a} definió el trabajo de los {n2} rescatistas como [[a|tranquilo y rápido]].",
        "{b} recordó que la última revisión se hizo hace {#12-29} semanas.",
        "La ayuda llegó en {#14-24} minutos, dijo {a}.",
        "Dos grúas de {city2} trabajaron durante {#13-18} horas.",
    ),
    background=(
        "En el mismo lugar hubo {#12-19} heridos {start:year}.",
        "La reforma del cruce, de {#2-30:million-euros}, se aplazó {past:month}.",
        "La línea de {city2} lleva cada día a {#14-60:thousand} personas.",
        "{a:full} dirige las operaciones desde {start:bareyear}.",
        "Los vecinos de {city} se habían quejado {past:month}.",
    ),
    outlook=(
        "{c} presentará {later:month} un primer informe.",
        "El servicio con {city2} se reanudará {next}.",
        "{b} hará revisar {#12-60} vehículos antes de que acabe {later:bareyear}.",
    ),
    cores=(
        "a|en {city} hemos tenido mucha suerte",
        "a|la gente de {city2} ayudó desde el primer minuto",
        "b|pensamos en los heridos de {city}",
        "c|es pronto para hablar de causas en {city}",
        "c|los datos de {city2} dirán más que nosotros",
        "b|ayudaremos en {city} en todo lo que podamos",
        "ab|de ese cruce de {city} hay que hablar",
        "a|en {city} ayudó todo el mundo",
    ),
    alts=(
        "Rescatistas junto a un vehículo en {city}",
        "{a:full} con casco",
        "Una carretera cerrada cerca de {city2}",
    ),
    captions=(
        "{a:full} en {city}",
        "La carretera cerrada de {city2}",
        "Rescatistas en {city}",
    ),
    terms={
        "tram": "un tranvía",
        "bus": "un autobús",
        "freight-train": "un tren de carga",
        "ferry": "un ferri",
        "school-bus": "un autobús escolar",
        "truck": "un camión",
        "cable-car": "un teleférico",
        "regional-train": "un tren regional",
    },
)
