package org.mesaconsular.shared.personal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as the recognisers read it: Latin letters without accents, European digits, one kind of hyphen and of blank. Upper
 * and lower case stay, for names are told by them.
 */
final class PlainSigns {

    /** Without its accent the French word for "born" would be the word for "not". */
    private static final Pattern FRENCH_BORN =
            Pattern.compile("\\bn(é|É)e?\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t_]");
    private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private PlainSigns() {}

    static String of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = LINE_END.matcher(plain).replaceAll("\n");
        plain = BLANK.matcher(plain).replaceAll(" ");
        plain = HYPHEN.matcher(plain).replaceAll("-").replace('’', '\'');
        plain = FRENCH_BORN.matcher(plain).replaceAll("nacido");
        plain = ACCENT.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        return europeanDigits(plain);
    }

    private static String europeanDigits(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (Character.isDigit(sign)) {
                plain.append(Character.digit(sign, 10));
            } else {
                plain.appendCodePoint(sign);
            }
        });
        return plain.toString();
    }
}
