package org.mesaconsular.directory.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.StateCode;

/** The reviewed list of genitives beside the States that the JDK knows. */
class StateGenitivesTest {

    static Stream<StateCode> states() {
        return StateCode.all().stream();
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_state_is_called_by_a_name_it_is_found_by_behind_a_preposition_of_the_language(StateCode state) {
        for (var language : InterfaceLanguage.values()) {
            var form = StateGenitives.of(state, language);
            var preposition = preposition(language).matcher(form);

            assertThat(preposition.lookingAt()).as(form).isTrue();
            assertThat(StateNames.named(form.substring(preposition.end())))
                    .as(form)
                    .contains(state);
        }
    }

    @Test
    void the_list_holds_each_state_once_and_nothing_else() {
        assertThat(ReviewedList.rows("genitives.csv"))
                .extracting(row -> row.get("code"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        states().map(StateCode::value).toList());
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void no_article_stands_unmelted_and_no_vowel_unelided(InterfaceLanguage language) {
        var wrong = Pattern.compile(
                switch (language) {
                    case EN -> "of The .*|of the the .*";
                    case ES -> "de el .*";
                    case PT -> "de [oa]s? .*";
                    case FR -> "de les? .*|d[eu] [AEIOUÉÎÔÅ].*|d’[^AEIOUÉÎÔÅH].*";
                });

        assertThat(states().map(state -> StateGenitives.of(state, language)))
                .noneMatch(form -> wrong.matcher(form).matches());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PE | of Peru            | del Perú              | do Peru            | du Pérou
            MX | of Mexico          | de México             | do México          | du Mexique
            US | of the United States | de los Estados Unidos | dos Estados Unidos | des États-Unis
            DZ | of Algeria         | de Argelia            | da Argélia         | d’Algérie
            AR | of Argentina       | de la Argentina       | da Argentina       | d’Argentine
            NL | of the Netherlands | de los Países Bajos   | dos Países Baixos  | des Pays-Bas
            SV | of El Salvador     | de El Salvador        | de El Salvador     | du Salvador
            PT | of Portugal        | de Portugal           | de Portugal        | du Portugal
            CU | of Cuba            | de Cuba               | de Cuba            | de Cuba
            IN | of India           | de la India           | da Índia           | de l’Inde
            PH | of the Philippines | de Filipinas          | das Filipinas      | des Philippines
            HT | of Haiti           | de Haití              | do Haiti           | d’Haïti
            VA | of the Holy See    | de la Santa Sede      | da Santa Sé        | du Saint-Siège
            """)
    void usage_decides_on_the_article(String code, String english, String spanish, String portuguese, String french) {
        var state = new StateCode(code);

        assertThat(StateGenitives.of(state, InterfaceLanguage.EN)).isEqualTo(english);
        assertThat(StateGenitives.of(state, InterfaceLanguage.ES)).isEqualTo(spanish);
        assertThat(StateGenitives.of(state, InterfaceLanguage.PT)).isEqualTo(portuguese);
        assertThat(StateGenitives.of(state, InterfaceLanguage.FR)).isEqualTo(french);
    }

    private static Pattern preposition(InterfaceLanguage language) {
        return Pattern.compile(
                switch (language) {
                    case EN -> "of (the )?";
                    case ES -> "(del|de (la|los|las)|de) ";
                    case PT -> "(do|da|dos|das|de) ";
                    case FR -> "(du |des |de la |de l’|d’|de )";
                });
    }
}
