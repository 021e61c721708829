package org.mesaconsular.security.internal.secondfactor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mesaconsular.security.internal.Hash;
import org.mesaconsular.shared.AccountId;

/**
 * What stands on the paper: six groups of four letters and digits, none of which looks like another. With 118 bits of chance
 * it needs no slow hash (NIST SP 800-63B-4, section 3.1.2.2 asks for 112). Sheets of before have four groups.
 */
final class PaperCode {

    /** How many are made at once. */
    static final int SET = 10;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 6;
    private static final int GROUPS_BEFORE = 4;
    private static final int LETTERS_IN_GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private PaperCode() {}

    /** New codes, as they are shown. */
    static List<String> several() {
        return IntStream.range(0, SET).mapToObj(number -> random()).toList();
    }

    /** The hash under which a code is kept; blanks, hyphens and capitals do not count. */
    static String hash(AccountId account, String typed) {
        return Hash.of(account.value() + "/" + letters(typed));
    }

    /** Whether somebody typed a code of this kind and not one of a telephone. */
    static boolean looksLikeOne(String typed) {
        var length = letters(typed).length();
        return length == GROUPS * LETTERS_IN_GROUP || length == GROUPS_BEFORE * LETTERS_IN_GROUP;
    }

    private static String letters(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String random() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return CHANCE.ints(LETTERS_IN_GROUP, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
