package org.mesaconsular.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalWordsTest {

    private final PortalWords words = new PortalWords();

    @ParameterizedTest
    @CsvSource({"en, 'Account of Ana'", "es, Cuenta de Ana", "pt, Conta de Ana", "fr, Compte de Ana"})
    void a_plain_name_stands_in_the_sentence_as_it_is(String language, String sentence) {
        assertThat(words.getTranslation("frame.account", Locale.of(language), "Ana"))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"شكرا", "\u202Ekcart"})
    void a_text_that_turns_its_surroundings_round_is_kept_to_itself(String typed) {
        assertThat(words.getTranslation("frame.account", Locale.ENGLISH, typed))
                .isEqualTo("Account of \u2068" + typed + "\u2069");
    }

    @Test
    void the_machines_own_language_never_shines_through() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("es"));
        try {
            assertThat(words.getTranslation("frame.signOut", Locale.ENGLISH)).isEqualTo("Sign out");
        } finally {
            Locale.setDefault(before);
        }
    }
}
