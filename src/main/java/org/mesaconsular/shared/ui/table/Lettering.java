package org.mesaconsular.shared.ui.table;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Estimates how wide a text will be, since the server draws it without seeing the reader’s font, and breaks it to fit. */
final class Lettering {

    private static final String NARROW = "iIljtfrí.,:;’'|()·- ";
    private static final String WIDE = "mwMWÑ@%";

    private Lettering() {}

    /** {@return the width to reckon with, on the generous side, in the unit of the size} */
    static double width(String text, double fontSize) {
        return text.codePoints().mapToDouble(Lettering::ems).sum() * fontSize;
    }

    private static double ems(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.92;
        }
        if (character > 0x2E80) {
            return 1.05;
        }
        return Character.isUpperCase(character) ? 0.7 : 0.585;
    }

    /** {@return the text in at most so many lines no wider than this; what does not fit ends in an ellipsis} */
    static List<String> wrap(String text, double width, double fontSize, int maxLines) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < maxLines) {
            boolean last = lines.size() == maxLines - 1;
            String line = last ? rest : head(rest, width, fontSize);
            lines.add(cut(line, width, fontSize));
            rest = rest.substring(line.length()).strip();
        }
        return lines;
    }

    /** {@return whether the text needs no more than one such line} */
    static boolean fits(String text, double width, double fontSize) {
        return width(text, fontSize) <= width;
    }

    private static String head(String text, double width, double fontSize) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int end = breaks.next();
        for (int next = end; next != BreakIterator.DONE; next = breaks.next()) {
            if (!fits(text.substring(0, next).strip(), width, fontSize)) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static String cut(String line, double width, double fontSize) {
        String text = line.strip();
        if (fits(text, width, fontSize)) {
            return text;
        }
        int end = text.length();
        while (end > 1 && !fits(text.substring(0, end) + "…", width, fontSize)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }
}
