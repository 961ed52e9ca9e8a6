"""French."""

from __future__ import annotations

from newsfixtures.locales import Locale

LOCALE = Locale(
    __name__,
    tag="fr",
    source=(
        "CLDR 47 through Babel 2.18 (names of days and months, separators); spacing of marks: "
        "Lexique des règles typographiques en usage à l'Imprimerie nationale; labels, credit words "
        "and attribution verbs: practice of the French press, written down 2026-11-25"
    ),
    quotes=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
    apostrophes="'’",
    labels={
        "Source": "source",
        "Sources": "source",
        "Détails": "details",
        "Citation": "quote",
        "Rappel des faits": "background",
        "Affirmation": "claim",
        "Verdict": "assessment",
        "Conclusion": "assessment",
        "Contexte": "context",
        "Analyse": "analysis",
        "Réactions": "reaction",
        "Et maintenant": "whats_next",
        "La suite": "whats_next",
        "Contact": "contact",
        "Méthode": "methodology",
        "Méthodologie": "methodology",
    },
    by_prefixes=("Par", "Texte :", "Texte:", "Recueilli par", "Propos recueillis par", "De notre"),
    conjunctions=("et", "&"),
    said_verbs=frozenset(
        (
            "dit déclaré affirmé expliqué indiqué assuré précisé ajouté souligné estimé annoncé "
            "confirmé rappelé regretté insisté répondu écrit reconnu demandé critiqué résumé "
            "raconté constaté témoigné déclare affirme explique indique assure précise ajoute "
            "souligne estime rappelle regrette insiste raconte résume juge selon"
        ).split()
    ),
    credit_words={
        "Photo": "other",
        "Photos": "other",
        "Photographie": "other",
        "Crédit photo": "other",
        "Crédit": "other",
        "Image": "other",
        "Image d'illustration": "stock",
        "Photo d'illustration": "stock",
        "Photo d'archives": "other",
        "Infographie": "other",
        "Document remis": "handout",
    },
    agency_words=("agence de presse", "agences de presse", "agence"),
    publication_words=(
        "chaîne",
        "journal",
        "quotidien",
        "magazine",
        "hebdomadaire",
        "site",
        "radio",
    ),
    chrome_words=frozenset(
        (
            "accueil|menu|rechercher|recherche|partager|rubriques|actualités|dernières nouvelles|"
            "s'abonner|abonnez-vous|se connecter|connexion|newsletter|imprimer|commentaires|"
            "suivez-nous|haut de page|monde|sport|sports|opinions|plus|lire plus|lire aussi|"
            "les plus lus|publicité|en direct|vidéo|photos|archives|contact|mentions légales|"
            "date|toutes les rubriques"
        ).split("|")
    ),
    function_words=frozenset(
        (
            "de la le les et des en à un une du que qui dans est pour par sur au pas plus ce a il "
            "elle sont avec se ne son aux sa ses ont cette mais ou nous comme leur si été deux ces "
            "être entre après sans dont tout lui encore depuis avait était même où très aussi fait "
            "selon avant c'est ils l'on d'un d'une qu'il n'est avoir chez sous lors trois"
        ).split()
    ),
    leaders=("M.", "Mme", "MM.", "Dr", "Me", "Pr", "président", "présidente", "ministre"),
    placeholders=frozenset(("la rédaction", "rédaction", "admin", "administrateur")),
    colon="\u00a0: ",
    navigation=("Accueil", "Monde", "Sports"),
    dated="Date {day} Toutes les rubriques",
)
