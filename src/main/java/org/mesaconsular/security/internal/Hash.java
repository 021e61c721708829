package org.mesaconsular.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, for what is long and random enough to need no slower hash. */
public final class Hash {

    private Hash() {}

    /** The hash of a text in UTF-8, as 64 hexadecimal digits in lower case. */
    public static String of(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /** The hash of a text in UTF-8, as 32 bytes. */
    public static byte[] bytes(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
