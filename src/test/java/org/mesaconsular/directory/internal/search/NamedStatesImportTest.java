package org.mesaconsular.directory.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.directory.StateCode;

class NamedStatesImportTest {

    @Test
    void every_name_of_the_united_nations_names_its_state() {
        assertThat(ReviewedList.rows("m49.csv")).hasSize(249).allSatisfy(row -> {
            for (var language : new String[] {"en", "es", "fr"}) {
                assertThat(StateNames.named(row.get(language)))
                        .as(row.get(language))
                        .contains(new StateCode(row.get("code")));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            República del Perú              ; PE
            República do Peru               ; PE
            République du Pérou             ; PE
            Republic of Peru                ; PE
            República Oriental del Uruguay  ; UY
            República Bolivariana de Venezuela ; VE
            República Federativa do Brasil  ; BR
            Estado Plurinacional de Bolivia ; BO
            Bolivia, Plurinational State of ; BO
            Korea, Republic of              ; KR
            Congo (Democratic Republic of the) ; CD
            Congo, Republic of the          ; CG
            Kingdom of Spain                ; ES
            Reino de España                 ; ES
            Royaume du Maroc                ; MA
            Gran Ducado de Luxemburgo       ; LU
            República Islámica de Pakistán  ; PK
            State of Qatar                  ; QA
            Nueva Zelandia                  ; NZ
            Republic of Georgia             ; GE
            Estados Unidos Mexicanos        ; MX
            """)
    void formal_names_name_the_state_they_contain(String written, String code) {
        assertThat(StateNames.named(written)).contains(new StateCode(code));
    }

    /** Where the formal words alone tell which State is meant, nothing is guessed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Republic of China",
                "Democratic Republic of Korea",
                "State of Georgia",
                "Estado de México",
                "Turkish Republic of Northern Cyprus",
                "Republic of Texas",
                "Republic",
                "European Union"
            })
    void what_may_be_another_is_none(String written) {
        assertThat(StateNames.named(written)).isEqualTo(Optional.empty());
    }
}
