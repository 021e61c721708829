package org.mesaconsular.shared.ui.export;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet shows and never calculates. What could begin a formula gets an apostrophe before it, by which
 * spreadsheets know a text.
 */
final class SafeCell {

    /** A sign that begins a formula, also in full width and behind what cannot be seen; or a control character in front. */
    private static final Pattern FORMULA = Pattern.compile("^(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠])");

    private SafeCell() {}

    static String of(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
