package org.mesaconsular.shared.tables;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The text of a cell as somebody would have typed it, so that two that look alike are alike: letters composed with their
 * marks (NFC), white space of all kinds one blank, signs that nobody sees left out.
 */
public final class CellText {

    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final int NEXT_LINE = 0x85;
    private static final int LAST_LATIN = 0x24F;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private CellText() {}

    /** The text without what a program or a copied page left in it. */
    public static String clean(String written) {
        var clean = new StringBuilder(written.length());
        composed(written).codePoints().forEach(sign -> append(clean, sign));
        var single = BLANKS.matcher(clean).replaceAll(" ").strip();
        // a sign that was left out may have stood between a letter and its mark
        return composed(single);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder clean, int sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == NEXT_LINE) {
            clean.append(' ');
        } else if (!isInvisible(sign) || joins(clean, sign)) {
            clean.appendCodePoint(sign);
        }
    }

    private static boolean isInvisible(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
    }

    /** Persian and Indian scripts are written wrongly without their joiners, and so are many emoji. */
    private static boolean joins(StringBuilder clean, int sign) {
        return (sign == JOINER || sign == NON_JOINER)
                && !clean.isEmpty()
                && clean.codePointBefore(clean.length()) > LAST_LATIN;
    }
}
