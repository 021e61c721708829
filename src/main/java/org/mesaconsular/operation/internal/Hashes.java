package org.mesaconsular.operation.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What tells a damaged part from a whole one. */
final class Hashes {

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
