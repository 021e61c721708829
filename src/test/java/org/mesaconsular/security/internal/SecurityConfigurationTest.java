package org.mesaconsular.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityConfigurationTest {

    /** Argon2id with 16 MB, two rounds and one lane; most tests hash with less, see {@code TestHashes}. */
    @Test
    void a_password_is_hashed_at_full_cost() {
        var encoder = SecurityConfiguration.passwordEncoder();

        var hash = encoder.encode("seven slow herons at dawn");

        assertThat(hash).startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
        assertThat(encoder.matches("seven slow herons at dawn", hash)).isTrue();
        assertThat(encoder.matches("seven slow herons at dusk", hash)).isFalse();
    }
}
