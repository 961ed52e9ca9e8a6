"""Strike, in German."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="Arbeit",
    topics=("Arbeit",),
    keywords=(
        "Streik",
        "Tarifstreit",
    ),
    headlines=(
        "{city}: {n1} Beschäftigte streiken für {issue}",
        "Streik in {city}: Gewerkschaft fordert {n2} mehr",
        "Streit um {issue}: Ausstand bei {p:full}",
        "{b:last} weist Forderung nach {n2} in {city} zurück",
        "{a:last}: Streik in {city} trifft {city2}",
        "Ausstand in {city}: {c:last} bietet Vermittlung an",
    ),
    ledes=(
        "Rund {n1} Beschäftigte haben {event} in {city} im Streit um {issue} die Arbeit niedergelegt, sagte {a}.",
        "In {city} ist {event} gestreikt worden: Die Gewerkschaft verlangt {n2} mehr Lohn und neue Regeln für {issue}.",
        "Ein Streik um {issue} hat {event} in {city} und {city2} für Ausfälle gesorgt, wie {b} mitteilte.",
    ),
    details=(
        "{a} zufolge stimmten {#71-97} Prozent der Mitglieder für den Ausstand um {issue}.",
        "{b} bezifferte den Schaden auf {#110-900:thousand-euros} am ersten Tag.",
        "Streikposten standen von {#4-6} Uhr an vor {#2-9} Toren in {city}.",
        "{b} sagte, das Angebot liege bei {#11-49:tenths} und einer gemeinsamen Kommission für {issue}.",
        "{a} sprach vor {#120-900} Beschäftigten in {city2}.",
        "Kunden in {city} warteten bis zu {n3} Minuten.",
        "{c} sagte, beide Seiten hätten zuletzt {#3-11} Stunden lang in {city2} verhandelt.",
        "{b} nannte die Forderungen [[b|überzogen]] und rechnete Kosten von {#2-40:million-euros} im Jahr vor.",
        "{#20-90} Führungskräfte hielten in {city} einen Notbetrieb aufrecht.",
    ),
    background=(
        "Über {issue} wird in {city} seit {#8-30} Monaten verhandelt.",
        "Der letzte Streik in {city} hatte {start:year} {#3-20} Tage gedauert.",
        "Ein Vertrag über {issue} war {past:month} ausgelaufen.",
        "{a:full} wurde {start:year} in {city2} gewählt.",
        "{c:full} hat seit {start:bareyear} {#11-60} Konflikte geschlichtet.",
    ),
    outlook=(
        "Die Gewerkschaft entscheidet {next} über eine Verlängerung.",
        "{c} will beide Seiten {next} nach {city2} einladen.",
        "Ein Ergebnis wird {later:month} erwartet, sagte {b}.",
    ),
    cores=(
        "a|niemand streikt zum Spaß",
        "a|die Leute in {city} haben lange genug gewartet",
        "b|unser Angebot für {issue} ist fair",
        "c|die Tür für Gespräche in {city2} steht offen",
        "b|{n2} mehr kann sich hier niemand leisten",
        "a|ohne Regeln für {issue} gibt es keinen Frieden",
        "c|am Ende steht ein Kompromiss über {issue}",
        "ab|wir haben in {city} einen guten Ruf zu verlieren",
    ),
    alts=(
        "Streikposten vor einem Tor in {city}",
        "{a:full} mit einem Megafon",
        "Wartende an einer Haltestelle in {city2}",
    ),
    captions=(
        "{a:full} in {city}",
        "Streikende in {city}",
        "{b:full}",
    ),
    terms={
        "night-shifts": "Nachtschichten",
        "pay": "mehr Lohn",
        "staffing": "mehr Personal",
        "overtime": "Überstunden",
        "pensions": "Betriebsrenten",
        "safety-gear": "Schutzkleidung",
        "break-times": "Pausenzeiten",
        "temporary-contracts": "Zeitverträge",
        "rosters": "Dienstpläne",
        "outsourcing": "Leiharbeit",
        "holiday-cover": "Urlaubsvertretungen",
        "sick-pay": "Krankengeld",
    },
)
