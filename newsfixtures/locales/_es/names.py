"""Spanish names: people, invented towns and countries."""

from __future__ import annotations

from newsfixtures.locales._grammar import World

WORLD = World(
    women=tuple(
        (
            "Ana Beatriz Carmen Clara Cristina Elena Esther Eva Gloria Inés Irene Isabel Julia Laura "
            "Lucía Luisa Marta Mercedes Montserrat Natalia Noelia Nuria Olga Paloma Patricia Paula "
            "Pilar Raquel Rocío Rosa Sandra Sara Silvia Sonia Susana Teresa Verónica Victoria Yolanda "
            "Amalia Aurora Blanca Adela Adriana Alba Alicia Almudena Amparo Andrea Ángela Ascensión "
            "Asunción Aurelia Belén Berta Carlota Carolina Catalina Celia Concepción Consuelo Dolores "
            "Elisa Elvira Emilia Encarnación Estrella Eugenia Fátima Francisca Gema Inmaculada Josefa "
            "Juana Leonor Lidia Lorena Lourdes Magdalena Manuela Margarita Marina Milagros Miriam "
            "Mónica Nieves Remedios Rebeca Rosario Soledad Tamara Valeria Virginia"
        ).split()
    ),
    men=tuple(
        (
            "Adrián Alberto Alejandro Alfonso Álvaro Andrés Antonio Carlos César Daniel David Diego "
            "Eduardo Emilio Enrique Ernesto Fernando Francisco Gabriel Gonzalo Guillermo Héctor Hugo "
            "Ignacio Iván Javier Joaquín Jorge José Juan Julio Luis Manuel Marcos Mario Miguel Óscar "
            "Pablo Pedro Rafael Ramón Sergio Agustín Alfredo Ángel Arturo Basilio Benito Bernardo "
            "Bruno Camilo Cristian Damián Domingo Elías Emiliano Esteban Eugenio Fabián Federico "
            "Félix Fermín Gerardo Germán Gregorio Isidro Ismael Jacinto Jaime Jesús Joel Julián "
            "Leandro Leonardo Lorenzo Marcelo Mateo Matías Mauricio Máximo Moisés Nicolás Pascual "
            "Raúl Ricardo Roberto Rodrigo Rubén Salvador Samuel Santiago Saúl Tomás Valentín Vicente "
            "Víctor"
        ).split()
    ),
    families=tuple(
        (
            "Aguilar Alonso Álvarez Arias Benítez Blanco Bravo Cabrera Calvo Campos Cano Carmona "
            "Castillo Castro Cortés Crespo Cruz Delgado Díaz Domínguez Duarte Esteban Fernández "
            "Ferrer Flores Fuentes Gallego García Garrido Gil Giménez Gómez González Guerrero "
            "Gutiérrez Hernández Herrera Ibáñez Iglesias Jiménez León López Lozano Marín Márquez "
            "Martín Martínez Medina Méndez Molina Montero Mora Morales Moreno Moya Muñoz Navarro "
            "Nieto Núñez Ortega Ortiz Pascual Peña Pérez Prieto Ramírez Ramos Reyes Ríos Rivera "
            "Rodríguez Román Romero Rubio Ruiz Sáez Salas Sánchez Santana Santos Sanz Serrano Soler "
            "Soto Suárez Torres Vargas Vázquez Vega Vidal Abad Acosta Alarcón Alcaraz Aparicio Aranda "
            "Arroyo Ávila Ayala Ballesteros Barrios Beltrán Bermejo Bermúdez Bernal Blasco Bueno "
            "Caballero Camacho Cárdenas Carrasco Carrillo Casado Castellanos Cobo Contreras Cordero "
            "Correa Cuesta Chacón Duque Escobar Escudero Espinosa Estévez Expósito Fajardo Franco "
            "Galán Galindo Gallardo Gálvez Gámez Gimeno Granados Guerra Guillén Heredia Hidalgo "
            "Hurtado Izquierdo Jara Jurado Lara Lázaro Lorenzo Lucas Luna Luque Maldonado Manzano "
            "Marcos Maroto Mateo Mejía Mendoza Merino Mesa Miranda Molero Montes Montoya Murillo "
            "Nicolás Ochoa Olmedo Ordóñez Orozco Osorio Otero Pacheco Padilla Palacios Palomo Pardo "
            "Paredes Parra Pastor Pineda Plaza Ponce Pozo Quesada Quintana Redondo Rey Rincón Robles "
            "Roca Rojas Roldán Rosales Rueda Saavedra Salazar Salinas Salvador Santiago Segura "
            "Sevilla Sierra Silva Simón Solís Toledo Tomás Trujillo Valero Valle Varela Velasco Vera "
            "Vicente Villalba Villanueva Zamora Zapata"
        ).split()
    ),
    onsets=tuple(
        (
            "Al Alba Bena Bel Cala Cam Casta Cor Cuen Del Esca Fuente Gran Guada Herre Lar Leo Mal "
            "Mar Mon Nava Olme Pala Pera Pinal Quinta Ribe Robre Sala San Sego Sierra Tala Tor Tru "
            "Valde Vera Vilde Yebe Zara Acebe Alame Alde Almo Ama Anda Arce Argo Arna Arto Asta Auro "
            "Ayo Bada Balla Barba Barre Bole Breza Bure Caba Caldo Cami Campo Cana Cante Carde Carta "
            "Casca Cata Cebre Celo Cere Cisne Coba Cola Corde Cora Cara Chama Daro Dura Ebra Enci "
            "Espi Este Falda Fane Ferra Fila Flore Fone Gale Gara Gavi Gode Gome Gora Grana Haza "
            "Hinoja Hone Horca Hueta Jara Jime Juna Lande Lava Lina Loba Lome Luce Mada Mance Mede "
            "Mela Miro Moli Mora Mosca Nare Nebre Noga Ode Olla Orbe Oro Osa Ote Padi Palo Paro Pena "
            "Pero Piedra Pola Porta Quema Rabo Reca Rena Roda Sabi Sande Sabo Sila Sole Tama Tara "
            "Tebe Tina Tole Ulda Vado Vena Yeca Zana"
        ).split()
    ),
    endings=tuple(
        (
            "bal cedo clara dela dosa fría gón gosa lar lejo leda lena luz marés medo mira nares nera "
            "nova rada redo ria rosa sol tares tierra ves zuela bana limar bada billa cana cena deja "
            "dera gares mena mosa renas seda tilla zal zares bosa"
        ).split()
    ),
    districts=tuple(
        (
            "El Puerto|La Ribera|Los Molinos|Puerta Norte|El Castillo|Santa Ana|Las Huertas|"
            "La Estación|El Mercado|Barrio Alto|Los Tejares|San Roque|La Alameda|Los Curtidores|"
            "El Canal|Las Fuentes|La Paz|San Andrés|San Blas|Santa Clara|Los Olivos|Las Acacias|"
            "El Pinar|La Vega|Los Rosales|El Molino|La Muralla|Puerta Sur|Barrio Bajo|Los Almendros|"
            "Las Eras|El Arenal|La Merced|San Telmo|Los Herreros|La Dehesa|El Cerro|Las Lomas|"
            "El Parral|San Lázaro|Los Naranjos|La Fuensanta"
        ).split("|")
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
        "Aldoria": 1,
        "Belmaria": 2,
        "Castrovia": 0,
        "Dravania": 3,
        "Elgaria": -3,
        "Ferovia": 1,
        "Garvenia": 2,
        "Helmaria": -5,
        "Istrovia": 4,
        "Jarovia": 1,
        "Calvoria": 0,
        "Lavaria": 2,
        "Mardovia": 3,
        "Neldaria": -4,
        "Olmaria": 1,
        "Prestovia": 7,
        "Quelaria": 2,
        "Rastovia": -6,
        "Solvaria": 5,
        "Tremaria": 1,
        "Ulvaria": 3,
        "Vestrovia": 0,
        "Yelmaria": 8,
        "Zastravia": 2,
        "Sardovia": 1,
        "Estrovia": -2,
    },
)
