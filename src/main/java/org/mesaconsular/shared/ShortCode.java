package org.mesaconsular.shared;

import java.security.SecureRandom;

/**
 * Short random codes for what must not be counted: they belong to no sequence, so that who reads one learns nothing of
 * others. They can be read out over the telephone: no vowels, which would make words, and no sign that looks like another.
 */
public final class ShortCode {

    private static final String LETTERS = "BCDFGHJKMNPQRSTWXZ";
    private static final String SIGNS = LETTERS + "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortCode() {}

    /** A new code, for instance "K7QM". It begins and ends with a letter, so that it never looks like a number of a series. */
    public static String random(int length) {
        var code = new StringBuilder(length).append(oneOf(LETTERS));
        while (code.length() < length - 1) {
            code.append(oneOf(SIGNS));
        }
        return code.append(oneOf(LETTERS)).toString();
    }

    private static char oneOf(String signs) {
        return signs.charAt(RANDOM.nextInt(signs.length()));
    }
}
