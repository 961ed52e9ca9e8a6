"""Spanish names: people, invented towns and countries."""

from __future__ import annotations

from newsfixtures.locales._grammar import World

WORLD = World(
    women=tuple(
        (
            "Ana Beatriz Carmen Clara Cristina Elena Esther Eva Gloria Inés Irene Isabel Julia Laura "
            "Lucía Luisa Marta Mercedes Montserrat Natalia Noelia Nuria Olga Paloma Patricia Paula "
            "Pilar Raquel Rocío Rosa Sandra Sara Silvia Sonia Susana Teresa Verónica Victoria Yolanda "
            "Amalia Aurora Blanca"
        ).split()
    ),
    men=tuple(
        (
            "Adrián Alberto Alejandro Alfonso Álvaro Andrés Antonio Carlos César Daniel David Diego "
            "Eduardo Emilio Enrique Ernesto Fernando Francisco Gabriel Gonzalo Guillermo Héctor Hugo "
            "Ignacio Iván Javier Joaquín Jorge José Juan Julio Luis Manuel Marcos Mario Miguel Óscar "
            "Pablo Pedro Rafael Ramón Sergio"
        ).split()
    ),
    families=tuple(
        (
            "Aguilar Alonso Álvarez Arias Benítez Blanco Bravo Cabrera Calvo Campos Cano Carmona "
            "Castillo Castro Cortés Crespo Cruz Delgado Díaz Domínguez Duarte Esteban Fernández Ferrer "
            "Flores Fuentes Gallego García Garrido Gil Giménez Gómez González Guerrero Gutiérrez "
            "Hernández Herrera Ibáñez Iglesias Jiménez León López Lozano Marín Márquez Martín Martínez "
            "Medina Méndez Molina Montero Mora Morales Moreno Moya Muñoz Navarro Nieto Núñez Ortega "
            "Ortiz Pascual Peña Pérez Prieto Ramírez Ramos Reyes Ríos Rivera Rodríguez Román Romero "
            "Rubio Ruiz Sáez Salas Sánchez Santana Santos Sanz Serrano Soler Soto Suárez Torres Vargas "
            "Vázquez Vega Vidal"
        ).split()
    ),
    onsets=tuple(
        (
            "Al Alba Bena Bel Cala Cam Casta Cor Cuen Del Esca Fuente Gran Guada Herre Lar Leo Mal "
            "Mar Mon Nava Olme Pala Pera Pinal Quinta Ribe Robre Sala San Sego Sierra Tala Tor Tru "
            "Valde Vera Villa Yebe Zara"
        ).split()
    ),
    endings=tuple(
        (
            "bal bella cedo clara dela dosa fría gón gosa lar lejo leda lena lmar luz marés medo mira "
            "nares nera nova rada redo ria rosa sol tares tierra ves zuela"
        ).split()
    ),
    districts=tuple(
        "El Puerto|La Ribera|Los Molinos|Puerta Norte|El Castillo|Santa Ana|Las Huertas|La Estación|El Mercado|Barrio Alto|Los Tejares|San Roque|La Alameda|Los Curtidores|El Canal|Las Fuentes".split(
            "|"
        )
    ),
    countries={
        "Orvania": 1,
        "Keldoria": 1,
        "Marvinia": 0,
        "Tarsovia": 2,
        "Lendria": 1,
        "Ostavia": 1,
        "Pelaria": 0,
        "Varnia": 1,
        "Zelmaria": -3,
        "Brastovia": -4,
        "Corvia": -5,
        "Dalmoria": -3,
        "Galdovia": 1,
        "Lurania": 0,
        "Morvenia": -5,
        "Nordavia": 1,
    },
)
