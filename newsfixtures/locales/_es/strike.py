"""Strike, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Trabajo",
    topics=("trabajo",),
    keywords=(
        "huelga",
        "negociación",
    ),
    headlines=(
        "{n1} empleados paran en {city} por {issue}",
        "Huelga en {city}: los sindicatos piden un {n2}",
        "{p:full} afronta un paro por {issue}",
        "{b:last} rechaza en {city} la subida del {n2}",
        "{a:last} extiende el paro de {city} a {city2}",
        "{c:last} se ofrece a mediar en {city} por {issue}",
    ),
    ledes=(
        "Unos {n1} empleados pararon {event} en {city} por un conflicto sobre {issue}, dijo {a}.",
        "Los trabajadores exigen en {city} un {n2} más y normas sobre {issue}: la huelga empezó {event}.",
        "Una huelga por {issue} causó {event} retrasos en {city} y {city2}, según {b}.",
    ),
    details=(
        "{a} aseguró que el {#71-97:percent} de los afiliados votó a favor del paro.",
        "{b} cifró las pérdidas en {#110-900:thousand-euros} el primer día.",
        "Hubo piquetes ante {#3-9} puertas de {city} desde la madrugada.",
        "{b} dijo que la oferta incluye un {#11-49:tenths} y una comisión sobre {issue}.",
        "{a} habló ante {#120-900} trabajadores en {city2}.",
        "Los usuarios de {city} esperaron hasta {n3} minutos.",
        "{c} recordó que las partes negociaron {#13-31} horas en {city2}.",
        "{b} calificó las peticiones de [[b|desproporcionadas]] y calculó un coste de {#2-40:million-euros} al año.",
        "{#20-90} directivos mantuvieron en {city} los servicios mínimos.",
    ),
    background=(
        "En {city} se negocia desde hace {#8-30} meses sobre {issue}.",
        "La última huelga en {city} duró {#13-20} días {start:year}.",
        "El convenio sobre {issue} venció {past:month}.",
        "{a:full} fue {a?elegido|elegida} en {city2} {start:year}.",
        "{c:full} ha mediado en {#11-60} conflictos desde {start:bareyear}.",
    ),
    outlook=(
        "La plantilla decidirá {next} si prolonga el paro.",
        "{c} invitará {next} a las partes a {city2}.",
        "{b} espera un resultado {later:month}.",
    ),
    cores=(
        "a|nadie hace huelga en {city} por gusto",
        "a|la gente de {city} ha esperado bastante",
        "b|nuestra oferta sobre {issue} es justa",
        "c|la puerta sigue abierta en {city2}",
        "b|un {n2} más no se puede pagar",
        "a|sin normas sobre {issue} no habrá paz",
        "c|habrá un compromiso sobre {issue}",
        "ab|en {city} tenemos un nombre que defender",
    ),
    alts=(
        "Un piquete ante una puerta en {city}",
        "{a:full} con un megáfono",
        "Viajeros en una parada de {city2}",
    ),
    captions=(
        "{a:full} en {city}",
        "Huelguistas en {city}",
        "{b:full}",
    ),
    terms={
        "night-shifts": "los turnos de noche",
        "pay": "los salarios",
        "staffing": "las plantillas",
        "overtime": "las horas extra",
        "pensions": "las pensiones",
        "safety-gear": "los equipos de protección",
        "break-times": "los descansos",
        "temporary-contracts": "los contratos temporales",
        "rosters": "los cuadrantes",
        "outsourcing": "las subcontratas",
        "holiday-cover": "las vacaciones",
        "sick-pay": "las bajas",
    },
)
