"""Earnings, in Spanish."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Economía",
    topics=("economía y finanzas",),
    keywords=(
        "resultados",
        "empresas",
    ),
    headlines=(
        "{o:full} ingresa {n1} en el {quarter} trimestre",
        "{o:full} nota {issue} en el {quarter} trimestre",
        "{a:last} mantiene la previsión de {o:full}",
        "{city}: {o:full} factura {n1}",
        "La facturación de {o:full} {direction} un {n2}",
        "{b:last} valora los {n1} de {o:full}",
    ),
    ledes=(
        "{o} ingresó {n1} en el {quarter} trimestre, dijo {a} {event} en {city}.",
        "La facturación {direction} un {n2} en el {quarter} trimestre, hasta {n1}, anunció {o} {event}.",
        "{issue} marcaron el {quarter} trimestre: {o} ingresó {n1}, según dijo {a} {event}.",
    ),
    details=(
        "{a} se refirió a {issue} y a un gasto de {#2-40:million-euros}.",
        "{b} dijo que las cifras se apartan en {#2-30:million-euros} de lo previsto.",
        "{o} emplea en {city2} a {n3} personas.",
        "{c} pidió cubrir {#40-190} vacantes en {city2}.",
        "La deuda era de {#20-240:million-euros} al cierre del trimestre.",
        "{b} llamó al resultado [[b|correcto y nada más]] y mantuvo el precio objetivo en {#20-190:euros}.",
        "{a} calcula que los pedidos crecerán un {#11-49:tenths}.",
        "La acción se movió un {#11-69:tenths} en {city}.",
        "{c} dijo que {issue} no deben pagarlos los empleados de {city2}.",
    ),
    background=(
        "{o:the} se fundó en {city} {start:year}.",
        "La planta de {city2} se abrió {start:year}.",
        "{a:full} dirige la empresa desde {start:bareyear}.",
        "El trimestre anterior, {issue} costaron {#2-20:million-euros}.",
        "{o:the} emitió {past:month} deuda por {#20-240:million-euros}.",
    ),
    outlook=(
        "Los próximos resultados llegarán {later:month}.",
        "{a} verá {next} a inversores en {city2}.",
        "{c} y {a} hablarán {next} de las vacantes.",
    ),
    cores=(
        "a|sobre {issue} no avisó nadie",
        "a|estamos mejor que otros en {city}",
        "b|para {issue} no hay respuestas fáciles",
        "c|la gente de {city2} ha cumplido",
        "b|las cifras de {city} hablan solas",
        "a|en {city2} no sobra nadie",
        "c|{n3} empleados quieren saber qué pasará",
        "ab|un trimestre dice poco de {city2}",
    ),
    alts=(
        "La planta de {city2}",
        "{a:full} ante una pantalla",
        "La sede en {city}",
    ),
    captions=(
        "{a:full} en {city}",
        "La planta de {city2}",
        "{c:full}",
    ),
    terms={
        "freight-rates": "los fletes",
        "steel-prices": "los precios del acero",
        "energy-costs": "los costes de energía",
        "weak-demand": "los pedidos escasos",
        "new-plant": "los gastos de la planta",
        "currency-swings": "las divisas",
        "a-dry-summer": "las malas cosechas",
        "a-strong-season": "las ventas de temporada",
        "supply-delays": "los retrasos",
        "higher-wages": "los salarios",
        "export-orders": "los pedidos de fuera",
        "a-price-war": "las rebajas",
        "first": "primer",
        "second": "segundo",
        "third": "tercer",
        "fourth": "cuarto",
        "rose": "creció",
        "fell": "bajó",
    },
)
