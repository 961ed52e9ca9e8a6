"""French names: people, invented towns and countries."""

from __future__ import annotations

from newsfixtures.locales._fr.declension import country
from newsfixtures.locales._grammar import World

WORLD = World(
    women=tuple(
        (
            "Agathe Agnès Alice Amandine Anaïs Anne Aurélie Béatrice Camille Caroline Catherine "
            "Céline Chloé Christine Claire Clémence Corinne Delphine Diane Élise Élodie Emma Estelle "
            "Fanny Florence Hélène Inès Isabelle Jeanne Julie Juliette Laure Léa Louise Lucie Manon "
            "Margaux Marion Mathilde Nadia Nathalie Océane Pauline Sabine Sandrine Solène Sophie "
            "Valérie Adèle Ambre Ariane Aude Blandine Brigitte Capucine Cécile Charlotte Chantal "
            "Clara Colette Constance Dominique Édith Éléonore Élisabeth Émilie Ève Flore Françoise "
            "Gabrielle Geneviève Ghislaine Jacqueline Joséphine Justine Laetitia Léonie Lisa "
            "Madeleine Maëlle Marianne Marie Martine Mélanie Monique Muriel Noémie Nicole Odile "
            "Rachel Romane Sarah Simone Stéphanie Sylvie Véronique Virginie Zoé"
        ).split()
    ),
    men=tuple(
        (
            "Adrien Alain Alexandre Antoine Arnaud Arthur Baptiste Benoît Bruno Cédric Clément Damien "
            "David Denis Didier Édouard Emmanuel Éric Étienne Fabien François Gilles Grégoire "
            "Guillaume Hervé Hubert Hugo Ivan Jacques Jérôme Julien Laurent Luc Marc Mathieu Maxime "
            "Nicolas Olivier Pascal Philippe Quentin Rémi Romain Samuel Sébastien Thierry Thomas "
            "Vincent Yann Yves Alban Alexis Amaury André Aurélien Bastien Bernard Bertrand Charles "
            "Christian Christophe Claude Corentin Daniel Dominique Élie Fabrice Félix Florian "
            "Frédéric Gabriel Gaël Georges Gérard Guy Henri Jean Joël Jonathan Jordan Joseph Léon "
            "Lionel Loïc Louis Marcel Martin Michel Patrick Paul Pierre Raphaël Raymond René Robert "
            "Roland Simon Stéphane Sylvain Théo Tristan Valentin Victor Xavier"
        ).split()
    ),
    families=tuple(
        (
            "Adam Arnault Aubert Bailly Barbier Barre Baudry Bertin Besson Blanchet Boulanger "
            "Bouvier Brunet Carlier Charpentier Chevallier Clerc Collet Cordier Coulon Delmas "
            "Deschamps Dufour Dumont Dupuis Evrard Fabre Faure Ferrand Fleury Fontaine Fournier "
            "Gaillard Garnier Gauthier Gilbert Girard Grandjean Guérin Guichard Guillot Hamon Hardy "
            "Henry Imbert Jacquet Joly Lacroix Lambert Langlois Laporte Lebrun Leclerc Lefort "
            "Legrand Lemaire Leroux Lopez Lucas Maillard Marchand Marty Masson Mercier Meunier "
            "Millet Monnier Moulin Noël Parent Pasquier Pelletier Perrin Petitjean Picard Poirier "
            "Prévost Renard Renaud Rivière Rolland Rousset Royer Schmitt Tessier Texier Thibault "
            "Vallet Vasseur Vidal Weber Allard Ancel Auger Barbot Baron Barthélemy Benard Berger "
            "Berthier Bigot Blondel Bodin Boisson Bonnet Bouchet Bourgeois Boyer Briand Brun "
            "Buisson Camus Carpentier Caron Chauvin Chevalier Colas Colin Cousin Coste Courtois "
            "Dubois Dumas Dupont Durand Duval Dubreuil Duclos Fabry Favre Ferry Forestier Gallet "
            "Gaudin Gautier Germain Giraud Gosselin Grenier Gros Guyot Hébert Huet Humbert Jacob "
            "Jourdan Klein Labbé Lacombe Lebon Leblanc Leconte Lefèvre Léger Lelièvre Lemoine "
            "Lenoir Levasseur Lévêque Loiseau Mallet Martel Martinet Maurin Menard Michaud Millot "
            "Morel Morin Neveu Noir Paget Payet Peltier Perret Pichon Poulain Prieur Regnier Rémy "
            "Renault Richard Rigaud Robin Roche Rossignol Rousseau Roussel Salmon Sauvage Simonet "
            "Tanguy Tournier Vaillant Verdier Villard Voisin Weiss Aubry Barreau Bazin Béraud "
            "Besnard Cadet Chartier Cochet Combes Delorme Devaux Doucet Drouet Favier Foucher "
            "Gaudet Genin Grosjean Guibert Jamet Josse Lamy Laroche Latour Lavigne Maillet Merle "
            "Pineau Pons Potier Riou Rocher Tardy Verger Vial Vigier"
        ).split()
    ),
    onsets=tuple(
        (
            "Aurv Barv Berl Brigu Calv Chalm Clav Corv Dorm Drugn Elv Esp Étal Fav Galm Gerv Iss Jarv "
            "Jonz Lard Lomb Malv Marv Merv Nerv Ombr Palm Perv Pradl Querv Rosn Salv Sarl Talm Torv "
            "Urb Valr Vend Viln Ymb Ardr Aubr Avr Baln Barb Belm Besn Blav Bord Bourv Brém Brév Brun "
            "Cabr Cand Carl Caud Cerv Chab Chand Chav Clam Colv Cond Corb Courb Crém Dalv Damp Dauv "
            "Dolm Douv Drav Durm Ébr Écl Éperl Erv Escl Estr Fald Flav Fond Fourn Frév Gald Garv "
            "Gland Gord Gourv Grim Jalv Jerm Jouv Larg Lauv Lerm Lorv Lust Mald Mand Marn Mauv Mélr "
            "Mirv Mond Morv Mouv Narv Nolv Norv Orgn Orv Pald Parv Pelv Perl Plum Pond Prév Quint "
            "Rald Rav Rembl Rév Romb Rouv Ruv Saln Sarn Savr Semb Sign Solv Sorv Souv Talv Tauv Tern "
            "Thalm Tilv Trév Turn Vald Vand Varg Vess Volv"
        ).split()
    ),
    endings=tuple(
        (
            "ance enay ières euse igny illac olles euvre enches ignan anges izeux éjac ouville olière "
            "erolles ancourt érac ivières essay ondes udan ezan oncey ainville ardière argues arzac "
            "aucourt audière ebourg echamp ezieu emare eroy eville emont igneux illon imont inges "
            "onnay oncourt orgeac ottes onville evaux escourt eyrac ussac ombes"
        ).split()
    ),
    districts=tuple(
        (
            "Saint-Roch Sainte-Anne Belle-Rive Port-Vieux Haut-Moulin Croix-Blanche Bellevue "
            "Beauregard Grand-Pré Pont-Neuf Saint-Éloi Trois-Fontaines Champ-Fleuri Clairbois "
            "Vieux-Marché Rochebelle Saint-Luc Sainte-Claire Bois-Joli Beau-Soleil Petit-Bois "
            "Grand-Chêne Haute-Rive Vieux-Pont Mont-Fleuri Val-Fleuri Clos-Vert Rive-Droite "
            "Porte-Haute Saint-Maurice Sainte-Croix Fontaine-Claire Pré-Vert Bois-Rond Quatre-Vents "
            "Moulin-Vert Saint-Gilles Sainte-Marthe Clair-Matin Belle-Étoile Bel-Air Mirabelle "
            "Grand-Large Beausite"
        ).split()
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
            ("Aldorie", 1),
            ("Belmarie", 2),
            ("Castrovie", 0),
            ("Dravanie", 3),
            ("Elgarie", -3),
            ("Férovie", 1),
            ("Garvénie", 2),
            ("Istrovie", -5),
            ("Jarovie", 4),
            ("Calvorie", 1),
            ("Lavarie", 0),
            ("Mardovie", 2),
            ("Neldarie", 3),
            ("Olmarie", -4),
            ("Prestovie", 1),
            ("Quélarie", 7),
            ("Rastovie", 2),
            ("Solvarie", -6),
            ("Trémarie", 5),
            ("Ulvarie", 1),
            ("Vestrovie", 3),
            ("Zastravie", 0),
            ("Corvénie", 8),
            ("Nordavie", 2),
            ("Sardovie", 1),
            ("Palvénie", -2),
        )
    },
)
