"""Match report, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Deportes",
    topics=("deportes",),
    keywords=(
        "fútbol",
        "crónica",
    ),
    headlines=(
        "{o:full} gana {for:digits}-{against:digits} a {p:full}",
        "{b:last} decide para {o:full} ante {p:full}",
        "{for:digits}-{against:digits} en {city}: {b:last} da el triunfo a {o:full}",
        "{p:full} cae en {city} ante {n1} espectadores",
        "{a:last} elogia a {o:full} tras ganar a {p:full}",
        "{c:last} lamenta la derrota de {p:full} en {city}",
    ),
    ledes=(
        "{o:full} ganó {event} en {city} por {for:digits}-{against:digits} a {p:full} con un gol de {b:full} en {issue}.",
        "Con {issue}, {b} decidió {event} en {city} el partido entre {o:full} y {p:full}, que acabó {for:digits}-{against:digits}.",
        "Ante {n1} espectadores, {o:full} venció {event} por {for:digits}-{against:digits} a {p:full} en {city}.",
    ),
    details=(
        "{b} marcó en el minuto {n2} con {issue}.",
        "{a} hizo {#3-5} cambios y vio después un equipo superior.",
        "{c} contó {#4-9} ocasiones y se quejó del árbitro de {city2}.",
        "{b} lleva {#4-19} goles esta temporada.",
        "El árbitro mostró {#3-7} tarjetas, casi todas a {p:full}.",
        "{a} llamó a la segunda parte [[a|la mejor del año]] y dio las gracias a {n1} espectadores.",
        "Unos {#210-980} aficionados viajaron desde {city2}.",
        "{c} dijo que habían ensayado {issue} toda la semana.",
        "El partido empezó {#15-25} minutos tarde por un atasco en la carretera de {city2}.",
    ),
    background=(
        "{p:full} había ganado {past:month} en {city2}.",
        "{a:full} entrena a {o:full} desde {start:bareyear}.",
        "{b:full} llegó de {city2} {start:year}.",
        "El estadio de {city} se reformó {start:year} por {#2-40:million-euros}.",
        "Los dos equipos se han enfrentado {#31-80} veces.",
    ),
    outlook=(
        "{o:full} juega {next} fuera de casa.",
        "{p:full} recibe {next} en {city2} a su próximo rival.",
        "El sorteo de la copa será {later:month} en {city}.",
    ),
    cores=(
        "ab|este triunfo es de la gente de {city}",
        "ab|sabíamos que {p:full} es un gran equipo",
        "c|en {city} nos hemos ganado solos",
        "a|la primera parte en {city} no fue buena",
        "b|esperaba un gol así en {city} desde hace mucho",
        "c|ante {o:full} no se puede fallar",
        "ab|los puntos se quedan en {city}",
        "c|del viaje a {city} hay que aprender",
    ),
    alts=(
        "Jugadores celebran un gol en {city}",
        "{a:full} en la banda",
        "Aficionados con bufandas en {city}",
    ),
    captions=(
        "{b:full}",
        "{a:full} en {city}",
        "Jugadores tras el partido en {city}",
    ),
    terms={
        "a-corner": "un córner",
        "a-free-kick": "una falta",
        "a-counter-attack": "una contra",
        "a-long-throw": "un saque de banda",
        "a-penalty": "un penalti",
        "a-rebound": "un rebote",
        "a-back-heel": "un taconazo",
        "a-header": "un cabezazo",
        "a-long-shot": "un tiro lejano",
        "a-through-ball": "un pase largo",
        "a-volley": "una volea",
        "a-tap-in": "un remate fácil",
    },
)
