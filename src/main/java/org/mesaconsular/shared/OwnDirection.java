package org.mesaconsular.shared;

/**
 * Lets a text stand within another as a thing of its own: a title that is written from right to left, or pretends to be, must
 * not turn round the sentence or the line it stands in.
 */
public final class OwnDirection {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private OwnDirection() {}

    /** The text, isolated when there is something in it that could turn its surroundings. */
    public static String of(String text) {
        return text.codePoints().anyMatch(OwnDirection::turnsText) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    private static boolean turnsText(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE -> true;
            default -> false;
        };
    }
}
