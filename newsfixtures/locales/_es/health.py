"""Health, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Sanidad",
    topics=("salud",),
    keywords=(
        "salud",
        "hospitales",
    ),
    headlines=(
        "{city} registra {n1} casos por {issue}",
        "Los casos suben un {n2} en {city} por {issue}",
        "{city} reserva {n3} camas por {issue}",
        "{b:last}: se llenan las plantas de {city} por {issue}",
        "{c:last} pide calma en {city} ante {issue}",
        "{city} avisa a los colegios tras {n1} casos",
    ),
    ledes=(
        "{city} ha registrado {n1} casos desde principios de mes por {issue}, dijo {a} {event}.",
        "Los casos relacionados con {issue} subieron un {n2} en {city} en una semana, informó {a} {event}.",
        "El hospital de {city} reservó {event} {n3} camas por {issue}, dijo {b}.",
    ),
    details=(
        "{a} dijo que {#31-74} pacientes tienen menos de {#13-19} años.",
        "{b} atiende en {city} a {#14-38} pacientes.",
        "Los laboratorios de {city2} analizaron {#210-980} muestras.",
        "{c} pidió llamar antes de acudir a una consulta en {city}.",
        "{#12-90} colegios y {#20-140} guarderías de {city} recibieron cartas.",
        "{b} definió la situación como [[b|difícil pero manejable]] y dio las gracias al personal.",
        "En las farmacias de {city2} faltan {#12-19} medicamentos, según {c}.",
        "El teléfono de {city} recibió {#310-980} llamadas el primer día.",
        "{a} dijo que {#18-60} personas ya están bien.",
    ),
    background=(
        "{city} no tenía tantos casos desde {start:bareyear}.",
        "La planta se construyó {start:year} por {#2-30:million-euros}.",
        "Los primeros pacientes enfermaron {past:month} en {city2}.",
        "{b:full} dirige el servicio desde {start:bareyear}.",
        "En {country} enferman cada año {#13-40:thousand} personas.",
    ),
    outlook=(
        "Habrá nuevas cifras de {city} {next}.",
        "{b} espera menos pacientes {later:month}.",
        "Médicos de {city} y {city2} se reunirán {next}, dijo {c}.",
    ),
    cores=(
        "a|en {city} tomamos en serio cada caso",
        "a|las cifras de {city2} dan esperanza",
        "b|el personal de {city} hace más de lo que se le pide",
        "b|en {city} no se rechaza a nadie",
        "c|quien se sienta mal en {city} debe quedarse en casa",
        "c|las consultas de {city2} necesitan tiempo",
        "ac|un buen consejo ayuda a {city} más que los rumores",
        "ab|{city} estaba mejor preparada que otras",
    ),
    alts=(
        "Un pasillo del hospital de {city}",
        "{b:full} con bata",
        "Un laboratorio en {city2}",
    ),
    captions=(
        "{b:full} en {city}",
        "{a:full}",
        "Una consulta en {city2}",
    ),
    terms={
        "flu": "la gripe",
        "measles": "la rubéola",
        "whooping-cough": "la tosferina",
        "tick-fever": "la fiebre de garrapata",
        "norovirus": "la gastroenteritis",
        "heat-stroke": "la insolación",
        "pneumonia": "la neumonía",
        "food-poisoning": "la intoxicación",
    },
)
