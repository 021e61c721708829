package org.mesaconsular.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Reunión ordinaria , %reunion%ordinaria%
            ÇA VA             , %ca%va%
            100 %             , %100%!%%
            a_b!c             , %a!_b!!c%
            '  '              , %%
            ''                , %%
            محمد              , %محمد%
            """)
    void what_is_typed_becomes_a_pattern_of_its_words(String typed, String pattern) {
        assertThat(PlainText.pattern(typed)).isEqualTo(pattern);
    }
}
