package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.testing.ForeignText;

/** A property of what is typed about people, workspaces and parties: kept so that it can be stored, or refused in words. */
class ForeignFormsTest {

    @Test
    void an_address_is_kept_in_a_storable_form_or_refused_beside_its_field() {
        ForeignText.several(13, 3_000)
                .flatMap(text -> Stream.of(text, text + "@example.org"))
                .forEach(text -> {
                    try {
                        var kept = person(text).checked().email();
                        assertThat(kept).contains("@").doesNotContainAnyWhitespaces();
                        assertStorable(kept);
                    } catch (InvalidInput refusal) {
                        assertThat(refusal.field()).isEqualTo("email");
                    }
                });
    }

    @Test
    void a_code_consists_of_letters_and_digits_or_is_refused() {
        ForeignText.several(21, 3_000).forEach(text -> {
            try {
                var kept = new WorkspaceForm(text, "A circle", ZoneOffset.UTC, false).checked();
                assertThat(kept.code()).matches("[A-Z][A-Z0-9]{1,9}");
            } catch (InvalidInput refusal) {
                assertThat(refusal.field()).isEqualTo("code");
            }
        });
    }

    @Test
    void a_name_is_kept_as_it_was_typed_or_refused_beside_its_field() {
        ForeignText.several(34, 3_000).forEach(text -> {
            try {
                var kept = NamesPerLanguage.checked(Map.of(InterfaceLanguage.EN, text));
                assertThat(kept).containsEntry(InterfaceLanguage.EN, text.strip());
                assertStorable(text);
            } catch (InvalidInput refusal) {
                assertThat(refusal.field()).startsWith("names");
            }
        });
    }

    @Test
    void a_state_is_one_of_the_list_or_refused() {
        ForeignText.several(55, 3_000).forEach(text -> {
            try {
                assertThat(StateCode.all()).contains(new StateCode(text));
            } catch (InvalidInput refusal) {
                assertThat(refusal.field()).isEqualTo("state");
            }
        });
    }

    private static void assertStorable(String text) {
        assertThat(text).doesNotContain("\0");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
    }

    private static PersonForm person(String email) {
        return new PersonForm(email, "Rosa Huamán", "Consul", "", InterfaceLanguage.ES, ZoneOffset.UTC, false);
    }
}
