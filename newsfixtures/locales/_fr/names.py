"""French names: people, invented towns and countries."""

from __future__ import annotations

from newsfixtures.locales._fr.declension import country
from newsfixtures.locales._grammar import World

WORLD = World(
    women=tuple(
        (
            "Agathe Agnès Alice Amandine Anaïs Anne Aurélie Béatrice Camille Caroline Catherine Céline "
            "Chloé Christine Claire Clémence Corinne Delphine Diane Élise Élodie Emma Estelle Fanny "
            "Florence Hélène Inès Isabelle Jeanne Julie Juliette Laure Léa Louise Lucie Manon Margaux "
            "Marion Mathilde Nadia Nathalie Océane Pauline Sabine Sandrine Solène Sophie Valérie"
        ).split()
    ),
    men=tuple(
        (
            "Adrien Alain Alexandre Antoine Arnaud Arthur Baptiste Benoît Bruno Cédric Clément Damien "
            "David Denis Didier Édouard Emmanuel Éric Étienne Fabien François Gilles Grégoire "
            "Guillaume Hervé Hubert Hugo Ivan Jacques Jérôme Julien Laurent Luc Marc Mathieu Maxime "
            "Nicolas Olivier Pascal Philippe Quentin Rémi Romain Samuel Sébastien Thierry Thomas "
            "Vincent Yann Yves"
        ).split()
    ),
    families=tuple(
        (
            "Adam André Arnault Aubert Bailly Barbier Barre Baudry Bertin Besson Blanchet Boulanger "
            "Bouvier Brunet Carlier Charpentier Chevallier Clerc Collet Cordier Coulon Daniel David "
            "Delmas Denis Deschamps Dufour Dumont Dupuis Étienne Evrard Fabre Faure Ferrand Fleury "
            "Fontaine Fournier Gaillard Garnier Gauthier Gérard Gilbert Girard Grandjean Guérin "
            "Guichard Guillot Hamon Hardy Henry Hubert Imbert Jacquet Joly Lacroix Lambert Langlois "
            "Laporte Lebrun Leclerc Lefort Legrand Lemaire Leroux Lopez Lucas Maillard Marchand "
            "Marty Masson Mercier Meunier Millet Monnier Moulin Noël Olivier Parent Pasquier Pelletier "
            "Perrin Petitjean Picard Poirier Prévost Raymond Renard Renaud Rivière Rolland Rousset "
            "Royer Schmitt Tessier Texier Thibault Vallet Vasseur Vidal Weber"
        ).split()
    ),
    onsets=tuple(
        (
            "Aurv Barv Berl Brigu Calv Chalm Clav Corv Dorm Drugn Elv Esp Étr Fav Galm Gerv Iss Jarv "
            "Jonz Lard Lomb Malv Marv Merv Nerv Ombr Palm Perv Pradl Querv Rosn Salv Sarl Talm Torv "
            "Urb Valr Vend Viln Ymb"
        ).split()
    ),
    endings=tuple(
        (
            "ance enay ières euse igny illac olles euvre enches ignan anges izeux éjac ouville olière "
            "erolles ancourt érac ivières essay ondes udan ezan oncey ainville"
        ).split()
    ),
    districts=tuple(
        "Saint-Roch|Sainte-Anne|Belle-Rive|Port-Vieux|Haut-Moulin|Croix-Blanche|Bellevue|Beauregard|"
        "Grand-Pré|Pont-Neuf|Saint-Éloi|Trois-Fontaines|Champ-Fleuri|Clairbois|Vieux-Marché|"
        "Rochebelle".split("|")
    ),
    countries={
        country(name): hours
        for name, hours in (
            ("Orvanie", 1),
            ("Keldorie", 1),
            ("Marvinie", 0),
            ("Tarsovie", 2),
            ("Lendrie", 1),
            ("Ostavie", 1),
            ("Pélarie", 0),
            ("Varnie", 1),
            ("Zelmarie", -4),
            ("Brastovie", 2),
            ("Ilvanie", 1),
            ("Dalmorie", 1),
            ("Galdovie", 1),
            ("Luranie", 0),
            ("Morvénie", 2),
            ("Estrovie", 3),
        )
    },
)
