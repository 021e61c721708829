package org.mesaconsular.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            İstanbul ILGAZ    , %istanbul%ilgaz%
            Łódź Điện Biên    , %lodz%dien%bien%
            """)
    void what_is_typed_becomes_a_pattern_of_its_words(String typed, String pattern) {
        assertThat(PlainText.pattern(typed)).isEqualTo(pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"İstanbul", "Reunión", "Việt Nam", "Ångström", "Timişoara", "Curaçao"})
    void an_accent_behind_its_letter_is_the_same_as_one_above_it(String word) {
        var apart = Normalizer.normalize(word, Normalizer.Form.NFD);

        assertThat(apart).isNotEqualTo(word);
        assertThat(PlainText.of(apart)).isEqualTo(PlainText.of(word)).isASCII();
    }
}
