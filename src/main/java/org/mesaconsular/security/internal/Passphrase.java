package org.mesaconsular.security.internal;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up passwords that can be read out over the telephone: five groups of four, no letter that looks like a digit. */
public final class Passphrase {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int LETTERS_IN_GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Passphrase() {}

    /** A new one, about 99 bits of chance in 24 characters. */
    public static String random() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return CHANCE.ints(LETTERS_IN_GROUP, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
