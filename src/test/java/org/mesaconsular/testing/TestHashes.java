package org.mesaconsular.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords as the portal does, with a hundredth of the work: a hash that takes as long as it should is most of what many
 * tests would wait for. Counts how often a password is compared with one. What the portal's own costs is asserted by
 * {@code SecurityConfigurationTest}, and the journeys use it.
 */
@TestComponent
public class TestHashes implements BeanPostProcessor {

    /** Set where the cost itself is measured. */
    public static final String AS_IN_PRODUCTION = "mesa.test.hashes-as-in-production";

    private final AtomicInteger compared = new AtomicInteger();

    public int compared() {
        return compared.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof PasswordEncoder own)) {
            return bean;
        }
        return counted(Boolean.getBoolean(AS_IN_PRODUCTION) ? own : new Argon2PasswordEncoder(16, 32, 1, 64, 1));
    }

    private PasswordEncoder counted(PasswordEncoder encoder) {
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                compared.incrementAndGet();
                return encoder.matches(password, hash);
            }
        };
    }
}
