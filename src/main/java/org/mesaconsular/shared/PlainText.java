package org.mesaconsular.shared;

import java.util.Locale;

/**
 * How a search compares texts: in lower case and without the accents of the portal's languages, in a query as in Java. For
 * titles; names of parties are looked up in an index of their own.
 */
public final class PlainText {

    /** Letters with accents, in the order of {@link #PLAIN}. */
    public static final String ACCENTED = "áàâãäåçéèêëíìîïñóòôõöúùûüýÁÀÂÃÄÅÇÉÈÊËÍÌÎÏÑÓÒÔÕÖÚÙÛÜÝ";

    /** The letters a search takes them for. */
    public static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuy";

    /** In a query: what stands between this and {@link #MATCHES} is compared with a {@code :pattern}. */
    public static final String OF = "lower(function('translate', ";

    /** Ends what {@link #OF} began. */
    public static final String MATCHES = ", '" + ACCENTED + "', '" + PLAIN + "')) like :pattern escape '!'";

    private PlainText() {}

    /** The pattern for texts that hold these words in this order; matches everything when there are none. */
    public static String pattern(String words) {
        var plain = new StringBuilder("%");
        for (var word : of(words).strip().split("\\s+")) {
            plain.append(word.replaceAll("[!%_]", "!$0")).append('%');
        }
        return plain.toString();
    }

    /** The text as a search compares it. */
    public static String of(String text) {
        var folded = new StringBuilder(text.length());
        Text.lookedFor(text).codePoints().forEach(letter -> {
            var at = ACCENTED.indexOf(letter);
            folded.appendCodePoint(at < 0 ? letter : PLAIN.charAt(at));
        });
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
