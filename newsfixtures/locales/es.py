"""Spanish."""

from __future__ import annotations

from newsfixtures.locales import Locale

LOCALE = Locale(
    __name__,
    tag="es",
    source=(
        "CLDR 47 through Babel 2.18 (names of days and months, separators); labels, credit words "
        "and attribution verbs: practice of the Spanish press, written down 2026-11-24"
    ),
    quotes=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
    apostrophes="'’",
    labels={
        "Fuente": "source",
        "Fuentes": "source",
        "Detalles": "details",
        "Cita": "quote",
        "Antecedentes": "background",
        "Afirmación": "claim",
        "Conclusión": "assessment",
        "Veredicto": "assessment",
        "Contexto": "context",
        "Análisis": "analysis",
        "Reacciones": "reaction",
        "Próximos pasos": "whats_next",
        "Contacto": "contact",
        "Metodología": "methodology",
    },
    by_prefixes=("Por", "Texto:", "Texto de", "Redacción:"),
    conjunctions=("y", "e", "&"),
    said_verbs=frozenset(
        (
            "dijo dice afirmó aseguró explicó señaló añadió indicó advirtió anunció confirmó "
            "declaró insistió subrayó respondió escribió reconoció pidió criticó apuntó"
        ).split()
    ),
    credit_words={
        "Foto": "other",
        "Fotos": "other",
        "Fotografía": "other",
        "Imagen": "other",
        "Imagen de archivo": "other",
        "Foto de archivo": "other",
        "Crédito": "other",
        "Gráfico": "other",
    },
    agency_words=("agencia de noticias", "agencias de noticias", "agencia"),
    publication_words=("cadena", "periódico", "diario", "revista", "emisora", "portal"),
    chrome_words=frozenset(
        (
            "inicio|menú|buscar|compartir|secciones|noticias|últimas noticias|suscríbete|"
            "iniciar sesión|boletín|imprimir|comentarios|síguenos|volver arriba|mundo|deportes|"
            "opinión|más|leer más|lo más leído|publicidad|en directo|vídeo|fotos|archivo|contacto"
            "|fecha|todas las secciones|portada"
        ).split("|")
    ),
    function_words=frozenset(
        (
            "de la que el en y a los se del las un por con no una su para es al lo como más o pero "
            "sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había "
            "era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos"
        ).split()
    ),
    least_grouped=10_000,
    leaders=("Sr.", "Sra.", "Dr.", "Dra.", "presidente", "presidenta", "ministro", "ministra"),
    placeholders=frozenset(("redacción", "admin", "administrador")),
    navigation=("Portada", "Mundo", "Deportes"),
    dated="fecha {day} Todas las secciones",
)
