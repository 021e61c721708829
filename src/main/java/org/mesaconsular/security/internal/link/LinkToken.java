package org.mesaconsular.security.internal.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Says nothing of the secret, wherever it is printed by mistake. */
    @Override
    public String toString() {
        return "LinkToken[…]";
    }
}
