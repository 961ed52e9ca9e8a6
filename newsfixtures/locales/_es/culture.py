"""Culture, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Cultura",
    topics=("arte, cultura y espectáculos",),
    keywords=(
        "cultura",
        "festival",
    ),
    headlines=(
        "{city} abre {issue} con {n1} obras",
        "{b:last} lleva {issue} a {city}",
        "{city} espera {n2} visitas en {issue}",
        "{a:last} muestra {n1} obras en {city}",
        "{c:last} defiende los {n3} de {issue} en {city}",
        "Colas en {city} para ver {issue}",
    ),
    ledes=(
        "{city} abrió {event} {issue} con {n1} obras, dijo {a}.",
        "{city} espera {n2} visitas: {a} inauguró {event} {issue}.",
        "{b} presentó {event} en {city} {n1} obras; {issue} cuesta {n3}.",
    ),
    details=(
        "{a} dijo que se ha vendido el {#14-60:percent} de las entradas.",
        "{b} trabajó durante {#13-28} meses en una nave de {city2}.",
        "Las entradas cuestan entre {#4-9:euros} y {#12-28:euros}.",
        "{c} dijo que la ciudad paga {n3} por {issue}.",
        "{a} definió los preparativos como [[a|once meses al teléfono]] y dio las gracias a {#40-180} voluntarios.",
        "El catálogo tiene {#120-640} páginas y se imprimió en {city2}.",
        "Hubo artistas de {#16-28} países, según {a}.",
        "{c} contó {#13-19} hoteles llenos en {city}.",
        "{#12-70} obras llegaron prestadas de {city2}.",
    ),
    background=(
        "La primera edición en {city} reunió a {#13-30:thousand} personas {start:year}.",
        "La sede se reformó {start:year} por {#2-40:million-euros}.",
        "{a:full} dirige la casa desde {start:bareyear}.",
        "{b:full} ganó un premio en {city2} {start:year}.",
        "{city} gasta al año {#2-30:million-euros} en cultura.",
    ),
    outlook=(
        "{b} hablará {next} en {city} de su obra.",
        "Después, {issue} irá {later:month} a {city2}.",
        "{c} presentará {next} un plan.",
    ),
    cores=(
        "a|algo así hacía falta en {city}",
        "a|queríamos invitar a la gente de {city2}",
        "b|nunca había mostrado tanto en {city}",
        "b|{city} me enseñó a mirar dos veces",
        "c|el dinero para {issue} es para todos",
        "c|en {city} no pedimos aplausos a los artistas",
        "ac|la cola ante la casa de {city} lo dice todo",
        "bc|los niños de {city2} deben crecer con esto",
    ),
    alts=(
        "Visitantes en una sala de {city}",
        "{b:full} junto a una obra",
        "Una cola ante una casa de {city}",
    ),
    captions=(
        "{b:full} en {city}",
        "{a:full}",
        "Visitantes llegados de {city2}",
    ),
    terms={
        "photo-exhibition": "la muestra de fotografía",
        "film-festival": "la semana de cine",
        "opera-premiere": "la gala de ópera",
        "puppet-theatre": "la feria de títeres",
        "book-fair": "la feria del libro",
        "street-music": "la fiesta de música",
        "glass-art": "la muestra de vidrio",
        "poetry-week": "la semana de poesía",
    },
)
