package org.mesaconsular.security.internal.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.security.internal.password.PasswordPolicy.Reason;
import org.mesaconsular.shared.InvalidInput;

class PasswordPolicyTest {

    private static final String ADDRESS = "maria.gomez@example.org";

    /** A character outside the basic plane, two in UTF-16 and four bytes in UTF-8, counts as one. */
    @ParameterizedTest
    @CsvSource({
        "14, ñ, 15, LENGTH",
        "15, ñ, 15,",
        "128, ñ, 15,",
        "129, ñ, 15, LENGTH",
        "14, 🕊, 15, LENGTH",
        "15, 🕊, 15,",
        "128, 🕊, 15,",
        "129, 🕊, 15, LENGTH",
        "7, ñ, 8, LENGTH",
        "8, ñ, 8,"
    })
    void the_length_is_counted_in_characters(int length, String character, int shortest, @Nullable Reason reason) {
        var password = character.repeat(length);

        assertThat(PasswordPolicy.refusal(password, ADDRESS, shortest).orElse(null))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1qaz2wsx3edc4rfv, COMMON",
        "1QAZ2wsx3EDC4rfv, COMMON",
        "passwordpassword, COMMON",
        "Password Password, COMMON",
        "qwerty.qwerty.qwerty, COMMON",
        "maria.gomez@example.org, OBVIOUS",
        "MARIA.GOMEZ@example.org, OBVIOUS",
        "mariagomezmariagomez, OBVIOUS",
        "maria gomez maria gomez, OBVIOUS",
        "mesa consular mesa consular, OBVIOUS",
        "Mesa-Consular Mesa-Consular!, OBVIOUS",
        "maria.gomez@example.org 2026,",
        "mesa consular in the morning,",
        "once upon a time in Lima,",
        "كلمة سر طويلة جدا,",
        "______________ _,"
    })
    void what_anybody_would_try_is_refused_and_nothing_else(String password, @Nullable Reason reason) {
        assertThat(PasswordPolicy.refusal(password, ADDRESS, PasswordPolicy.SHORTEST)
                        .orElse(null))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "iloveyou", "Baseball", "mesaconsular"})
    void beside_a_second_factor_short_ones_are_looked_at_as_closely(String password) {
        assertThat(PasswordPolicy.refusal(password, ADDRESS, PasswordPolicy.SHORTEST_WITH_FACTOR))
                .isPresent();
    }

    @Test
    void a_refusal_says_how_long_a_password_must_be() {
        assertThatThrownBy(() -> PasswordPolicy.require("short", ADDRESS, 8))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("password");
                    assertThat(refusal.arguments()).containsExactly(8, 128);
                });
    }
}
