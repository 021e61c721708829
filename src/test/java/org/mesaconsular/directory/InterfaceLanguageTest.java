package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterfaceLanguageTest {

    @ParameterizedTest
    @CsvSource({"de-DE es, ES", "de fr-CA es, FR", "pt-BR en, PT", "en es, EN", "de ja, EN", "'', EN"})
    void the_wishes_of_a_browser_are_read_to_their_end(String wishes, InterfaceLanguage spoken) {
        var locales =
                Arrays.stream(wishes.split(" ")).map(Locale::forLanguageTag).toList();

        assertThat(InterfaceLanguage.nearest(locales)).isEqualTo(spoken);
    }
}
