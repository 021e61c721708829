package org.mesaconsular.security.internal.guess;

import java.util.Locale;
import org.mesaconsular.security.internal.Hash;

/**
 * The account somebody tries to get into, by the hash of its address, so that there is one for an unknown address too and no
 * address is kept.
 *
 * @param addressHash SHA-256 of the address without white space at its ends, in lower case
 */
public record GuessedAccount(String addressHash) {

    private static final int TELLING = 12;

    /** The account an address stands for, whether there is one or not. */
    public static GuessedAccount of(String typedAddress) {
        return new GuessedAccount(Hash.of(normalised(typedAddress)));
    }

    /** An address as accounts are kept under it. */
    public static String normalised(String typedAddress) {
        return typedAddress.strip().toLowerCase(Locale.ROOT);
    }

    /** The beginning of the hash: enough to tell addresses apart in the audit, not enough to be the address. */
    public String prefix() {
        return addressHash.substring(0, TELLING);
    }
}
