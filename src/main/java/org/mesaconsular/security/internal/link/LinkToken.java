package org.mesaconsular.security.internal.link;

import org.mesaconsular.security.internal.Hash;
import org.mesaconsular.security.internal.RandomToken;

/**
 * The secret in a link, of which only the hash is kept.
 *
 * @param value as it stands in the address; never logged, never stored
 */
public record LinkToken(String value) {

    /** A new one, 43 characters that need no escaping in an address. */
    public static LinkToken random() {
        return new LinkToken(RandomToken.next());
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
