package org.mesaconsular.security.internal;

import java.security.SecureRandom;
import java.util.Base64;

/** 256 bits of chance, so that a plain SHA-256 of it can be kept without salt or stretching. */
public final class RandomToken {

    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private RandomToken() {}

    /** A new one, 43 characters that need no escaping in an address or a cookie. */
    public static String next() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
