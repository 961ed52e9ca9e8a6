"""Storm, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Tiempo",
    topics=(
        "tiempo",
        "catástrofes y accidentes",
    ),
    keywords=(
        "temporal",
        "emergencias",
    ),
    headlines=(
        "Un temporal deja sin luz a {n1} hogares en {city}",
        "El viento daña {issue} en {city}",
        "Rachas de {n2} kilómetros por hora cierran {issue} en {city}",
        "{a:last} calcula {n3} de daños en {city}",
        "{c:last} avisa a {city2} de más viento",
        "El temporal golpea {city} y {city2} y cierra {issue}",
    ),
    ledes=(
        "Un temporal dañó {event} {issue} en {city} y dejó sin luz a {n1} hogares, dijo {a}.",
        "Rachas de hasta {n2} kilómetros por hora golpearon {event} {city} y obligaron a cerrar {issue}.",
        "{city} cerró {event} {issue} tras un temporal; los daños suman {n3}, según {a}.",
    ),
    details=(
        "{b} contó {#110-900} salidas de los bomberos.",
        "El {#31-88:percent} de los {n1} hogares recuperó la luz por la noche.",
        "{c} midió {#41-160} litros por metro cuadrado cerca de {city2}.",
        "{a} calculó los daños de {city} en {n3}.",
        "Entre {city} y {city2} se suspendieron {#12-90} trenes.",
        "{b} definió la noche como [[b|larga pero manejable]] y dio las gracias a {#40-300} voluntarios de {city2}.",
        "{#14-30} colegios de {city} siguen cerrados, dijo {a}.",
        "En {#3-9} barrios de {city} cayeron {#20-190} árboles.",
        "{c} espera menos viento dentro de {#3-11} horas.",
    ),
    background=(
        "Un temporal parecido golpeó {city} {start:year}.",
        "La obra que protege {issue} se pagó {past:month} con {#2-30:million-euros}.",
        "En {city2} se mide el viento desde {start:bareyear}.",
        "{a:full} gobierna la ciudad desde {start:bareyear}.",
        "{start:year} quedaron sin luz {#3-40:thousand} hogares.",
    ),
    outlook=(
        "Los técnicos dirán {next} si se reabre {issue}.",
        "{c} prevé {next} tiempo más tranquilo.",
        "Las obras acabarán {later:month}, según {a}.",
    ),
    cores=(
        "a|en {city} hemos tenido mucha suerte",
        "b|mi gente pasó la noche en {city2}",
        "c|lo peor ha pasado en {city}",
        "a|repararemos pronto {issue}",
        "b|quien pueda, que se quede en casa en {city}",
        "c|en {city2} sigue el aviso",
        "ab|{city} no había visto nada igual en años",
        "a|{n3} son mucho dinero para nosotros",
    ),
    alts=(
        "Árboles caídos en {city}",
        "{a:full} ante una valla",
        "Voluntarios con sacos en {city2}",
    ),
    captions=(
        "{a:full} en {city}",
        "Una calle de {city} tras el temporal",
        "{b:full}",
    ),
    terms={
        "harbour-wall": "la muralla del puerto",
        "rail-line": "la línea férrea",
        "coast-road": "la carretera de la costa",
        "power-station": "la central eléctrica",
        "old-bridge": "la pasarela vieja",
        "market-hall": "la plaza de abastos",
        "river-dam": "la presa",
        "hospital-roof": "la cubierta del hospital",
        "ferry-pier": "la terminal de ferris",
        "school-building": "la escuela",
        "water-works": "la planta de aguas",
        "bus-depot": "la cochera",
    },
)
