package org.mesaconsular.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.StateCode;

class MissionNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PE | CONSULATE_GENERAL  | Los Angeles      | EN | Consulate General of Peru in Los Angeles
            PE | CONSULATE_GENERAL  | Los Angeles      | ES | Consulado General del Perú en Los Ángeles
            PE | CONSULATE_GENERAL  | Los Ángeles      | PT | Consulado-Geral do Peru em Los Angeles
            PE | CONSULATE_GENERAL  | Los Angeles      | FR | Consulat général du Pérou à Los Angeles
            NL | EMBASSY            | Washington, D.C. | EN | Embassy of the Netherlands in Washington, D.C.
            NL | EMBASSY            | Washington, D.C. | FR | Ambassade des Pays-Bas à Washington
            AR | CONSULATE          | Manhattan        | ES | Consulado de la Argentina en Manhattan
            AR | CONSULATE          | New York City    | FR | Consulat d’Argentine à New York
            US | EMBASSY            | Mexico City      | ES | Embajada de los Estados Unidos en la Ciudad de México
            US | EMBASSY            | Mexico City      | PT | Embaixada dos Estados Unidos na Cidade do México
            US | EMBASSY            | Mexico City      | FR | Ambassade des États-Unis à Mexico
            CU | PERMANENT_MISSION  | Geneva           | FR | Mission permanente de Cuba à Genève
            FR | CONSULATE          | Havana           | FR | Consulat de France à La Havane
            FR | EMBASSY            | Le Caire         | FR | Ambassade de France au Caire
            DZ | HONORARY_CONSULATE | Les Cayes        | FR | Consulat honoraire d’Algérie aux Cayes
            SE | CONSULATE          | Redmond          | PT | Consulado da Suécia em Redmond
            """)
    void a_name_is_made_as_people_write_it(
            String state, PartyKind kind, String city, InterfaceLanguage language, String name) {
        assertThat(MissionNames.of(kind, new StateCode(state), city)).containsEntry(language, name);
    }
}
