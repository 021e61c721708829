package org.mesaconsular.security.internal.link;

import java.security.SecureRandom;
import java.util.Base64;
import org.mesaconsular.security.internal.Hash;

/**
 * The secret in a link: 256 bits of chance, so that a plain SHA-256 of it can be kept without salt or stretching.
 *
 * @param value as it stands in the address; never logged, never stored
 */
public record LinkToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** A new one, 43 characters that need no escaping in an address. */
    public static LinkToken random() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. */
    public String hash() {
        return Hash.of(value);
    }

    /** Says nothing of the secret, wherever it is printed by mistake. */
    @Override
    public String toString() {
        return "LinkToken[…]";
    }
}
