"""Disaster, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Sucesos",
    topics=("catástrofes y accidentes",),
    keywords=(
        "emergencias",
        "ayuda",
    ),
    headlines=(
        "{n1} personas dejan sus casas en {city} por {issue}",
        "{issue} daña {n2} casas en {city}",
        "{country} promete {n3} a {city} tras {issue}",
        "La ayuda llega a {city2} tras {issue}",
        "{a:last} amplía la zona cerrada en {city} por {issue}",
        "{c:last} pide camas en {city2} tras {issue}",
    ),
    ledes=(
        "Unas {n1} personas dejaron {event} sus casas en {city} por {issue}, dijo {a}.",
        "{issue} dañó {event} {n2} casas en {city} y {city2}, según {a}.",
        "{country} prometió {event} {n3} a {city} después de que {issue} dejara sin techo a {n1} personas.",
    ),
    details=(
        "{a} dijo que hay {#13-18} polideportivos abiertos en {city}.",
        "{c} contó {#12-40:thousand} comidas repartidas.",
        "{#14-30} barrios de {city} quedaron sin luz.",
        "{b} calculó los daños en carreteras en {#2-60:million-euros}.",
        "Las clases en {city} se suspenden {#2-6} días, dijo {b}.",
        "{#40-480} soldados y {#3-9} helicópteros trabajan en {city2}.",
        "{a} llamó a la ayuda de los vecinos [[a|la mejor noticia de la semana]].",
        "{c} dijo que {#16-40} camiones van hacia {city}.",
        "En {#3-9} barrios hay que hervir el agua.",
    ),
    background=(
        "{city} no vivía algo así desde {start:bareyear}.",
        "Un plan de {#13-22} muros junto a {city2} se descartó {past:month}.",
        "El nivel de alerta había subido {past:month}.",
        "{b:full} habla en nombre de la región desde {start:bareyear}.",
        "{country} creó {start:year} un fondo de {#20-300:million-euros}.",
    ),
    outlook=(
        "La mayoría podrá volver {next} a {city}, según {a}.",
        "{b} presentará {next} una lista de daños.",
        "Los primeros pagos llegarán {later:month}.",
    ),
    cores=(
        "a|preferimos avisar a {city} una vez de más",
        "b|nadie en {city} se quedará solo",
        "c|en {city2} han abierto sus puertas",
        "c|en {city} faltan manos y camas secas",
        "b|{n3} son un comienzo",
        "a|no había visto nada igual en {city}",
        "ab|los muros de {city2} tienen que hacerse ya",
        "ac|la gente de {city} está cansada y sigue",
    ),
    alts=(
        "Una calle con barro en {city}",
        "{a:full} ante un mapa",
        "Camas en un polideportivo de {city2}",
    ),
    captions=(
        "{a:full} en {city}",
        "Un refugio en {city2}",
        "Voluntarios en {city}",
    ),
    terms={
        "flood": "la riada",
        "forest-fire": "la quema del monte",
        "landslide": "la caída de una ladera",
        "earthquake": "la sacudida",
        "dam-leak": "la fuga de la presa",
        "avalanche": "la avalancha",
        "heath-fire": "la quema de matorrales",
        "mudflow": "la avenida de lodo",
    },
)
