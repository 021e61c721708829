package org.mesaconsular.directory.internal.search;

import java.text.Collator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.directory.DirectoryEntry;
import org.mesaconsular.directory.InterfaceLanguage;

/**
 * Where an entry stands in the alphabets of the four languages, by what a list calls it, then by its full name and its
 * city. A place is a text of which the order of code points is that of the alphabet; accents and capitals do not count.
 */
public final class Alphabet {

    /**
     * The edition of this rule, of the words and of the names of States. The alphabets are those of the Java platform: under
     * another one the places are made anew.
     */
    public static final int EDITION =
            1000 * (SearchText.RULE + 2) + Runtime.version().feature();

    /** Letters of a name that count; each takes four places in the column. */
    private static final int LONGEST = 60;

    private Alphabet() {}

    /** The places of an entry. */
    public static Map<InterfaceLanguage, String> places(DirectoryEntry entry) {
        var places = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        for (var language : InterfaceLanguage.values()) {
            places.put(language, place(entry, language));
        }
        return places;
    }

    private static String place(DirectoryEntry entry, InterfaceLanguage language) {
        var reader = language.locale();
        var alphabet = Collator.getInstance(reader);
        alphabet.setStrength(Collator.PRIMARY);
        return Stream.of(entry.shortName(reader), entry.name(reader), entry.city())
                .map(text -> letters(alphabet, text))
                .collect(Collectors.joining(" "));
    }

    /** Each letter as a number of four digits; what counts as no letter in the alphabet is left out. */
    private static String letters(Collator alphabet, String text) {
        var key = alphabet.getCollationKey(text).toByteArray();
        var letters = new StringBuilder();
        for (int at = 0; at + 1 < key.length && at < 2 * LONGEST; at += 2) {
            var letter = (key[at] & 0xff) << Byte.SIZE | (key[at + 1] & 0xff);
            if (letter == 0) {
                break;
            }
            letters.append("%04x".formatted(letter));
        }
        return letters.toString();
    }
}
