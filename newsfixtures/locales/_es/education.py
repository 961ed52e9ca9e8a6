"""Education, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Educación",
    topics=("educación",),
    keywords=(
        "colegios",
        "alumnos",
    ),
    headlines=(
        "{city} prepara {issue} para {n1} colegios",
        "{n2} alumnos de {city} tendrán acceso a {issue}",
        "Los docentes de {city} dudan sobre {issue}",
        "{a:last} promete a {city} {issue}",
        "{b:last}: en {city} faltan {#20-90} docentes",
        "{city} gastará {n3} en {issue}",
    ),
    ledes=(
        "{n1} colegios de {city} tendrán {issue}, dijo {a} {event}.",
        "{city} gastará {n3} en {issue}, anunció {a} {event}.",
        "Los docentes de {city} criticaron {event} el plan sobre {issue}, que afecta a {n2} alumnos.",
    ),
    details=(
        "{a} dijo que los primeros {#13-19} colegios empezarán {later:month}.",
        "{b} calcula que hacen falta {#24-180} docentes.",
        "{c} citó una encuesta hecha a {#310-980} familias de {city2}.",
        "{country} pagará el {#12-48:percent} del coste.",
        "{b} llamó al calendario [[b|valiente sobre el papel]] y pidió una prueba en {#2-5} colegios.",
        "En {#14-19} colegios hay que hacer obras, dijo {a}.",
        "{c} dijo que las familias de {city2} no deben pagar más de {#14-19:euros} al mes.",
        "El {#31-64:percent} de los afiliados votó contra un inicio este año, según {b}.",
        "{c} contó en una semana {#12-60} cartas sobre {issue}.",
    ),
    background=(
        "{city} probó {issue} en dos colegios {start:year}.",
        "La propuesta fracasó {past:month} por {#2-9:million-euros}.",
        "En {city} van a clase {#20-80:thousand} niños.",
        "{b:full} dirige el sindicato desde {start:bareyear}.",
        "En {city2} hubo {start:year} una huelga de {#2-8} días.",
    ),
    outlook=(
        "El pleno de {city} votará {next} sobre {issue}.",
        "{a} dirá {later:month} qué colegios empiezan.",
        "Las familias de {city2} hablarán {next} del plan.",
    ),
    cores=(
        "a|{n2} alumnos de {city} merecen el esfuerzo",
        "b|sin docentes no hay clases en {city}",
        "c|los niños de {city} no esperan a los informes",
        "c|las familias de {city2} quieren saber cuánto cuesta",
        "a|hemos contado cada euro para {issue}",
        "bc|un buen plan sobre {issue} necesita tiempo",
        "ac|{city2} ha demostrado que se puede",
        "b|no estamos contra {issue}, sino contra las prisas",
    ),
    alts=(
        "Un aula vacía en {city}",
        "{a:full} en un atril",
        "Alumnos en un patio de {city2}",
    ),
    captions=(
        "{a:full} en {city}",
        "Un colegio de {city2}",
        "{b:full}",
    ),
    terms={
        "tablets": "las tabletas",
        "school-meals": "los comedores",
        "smaller-classes": "las clases pequeñas",
        "swimming-lessons": "las clases de natación",
        "new-timetable": "los nuevos horarios",
        "evening-classes": "las clases de tarde",
        "language-lessons": "las clases de idiomas",
        "school-buses": "los autobuses escolares",
    },
)
