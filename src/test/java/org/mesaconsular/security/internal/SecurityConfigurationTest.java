package org.mesaconsular.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class SecurityConfigurationTest {

    /** Argon2id with 19 MiB, two passes and one lane; most tests hash with less, see {@code TestHashes}. */
    @Test
    void a_password_is_hashed_at_full_cost() {
        var encoder = SecurityConfiguration.passwordEncoder();

        var hash = encoder.encode("seven slow herons at dawn");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.matches("seven slow herons at dawn", hash)).isTrue();
        assertThat(encoder.matches("seven slow herons at dusk", hash)).isFalse();
    }

    @Test
    void what_was_hashed_with_less_is_hashed_anew_at_the_next_sign_in() {
        var before = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("seven slow herons at dawn");
        var encoder = SecurityConfiguration.passwordEncoder();

        assertThat(encoder.matches("seven slow herons at dawn", before)).isTrue();
        assertThat(encoder.upgradeEncoding(before)).isTrue();
        assertThat(encoder.upgradeEncoding(encoder.encode("seven slow herons at dawn")))
                .isFalse();
    }
}
