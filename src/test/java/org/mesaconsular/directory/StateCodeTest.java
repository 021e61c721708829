package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class StateCodeTest {

    @Test
    void those_with_a_seat_at_the_United_Nations_can_be_chosen_in_the_reader_s_alphabet() {
        var names = StateCode.offered(Locale.FRENCH).stream()
                .map(state -> state.name(Locale.FRENCH))
                .toList();

        assertThat(names).hasSize(195).containsSubsequence("El Salvador", "Émirats arabes unis", "Équateur", "Fidji");
    }

    @Test
    void what_cannot_be_chosen_can_still_be_named() {
        var taiwan = new StateCode("TW");

        assertThat(StateCode.offered(Locale.ENGLISH)).doesNotContain(taiwan, new StateCode("XK"));
        assertThat(taiwan.name(Locale.FRENCH)).isEqualTo("Taïwan");
    }

    @Test
    void a_state_is_named_with_its_article_in_the_language_of_the_reader() {
        var peru = new StateCode("PE");

        assertThat(peru.withArticle(Locale.of("es", "MX"))).isEqualTo("el Perú");
        assertThat(peru.of(Locale.FRENCH)).isEqualTo("du Pérou");
        assertThat(peru.of(Locale.GERMAN)).isEqualTo("of Peru");
    }
}
