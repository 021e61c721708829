package org.mesaconsular.shared;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Checks texts that people type: presence, then length in characters, then whether the characters can be stored.
 * Limits are those of the columns. Texts are kept as typed but for white space at both ends.
 */
public final class Text {

    /** Names, titles, places. */
    public static final int LINE = 200;

    /** Remarks, reservations, objections. */
    public static final int NOTE = 4_000;

    /** Texts that are put forward for consent. */
    public static final int BODY = 20_000;

    private Text() {}

    /**
     * A text that must be there.
     *
     * @throws InvalidInput beside {@code field} when it is blank, longer than {@code limit} or cannot be stored
     */
    public static String required(String field, @Nullable String typed, int limit) {
        var text = optional(field, typed, limit);
        if (text.isEmpty()) {
            throw new InvalidInput(field, "refusal.required");
        }
        return text;
    }

    /**
     * A text that may be missing; the empty text when it is.
     *
     * @throws InvalidInput beside {@code field} when it is longer than {@code limit} or cannot be stored
     */
    public static String optional(String field, @Nullable String typed, int limit) {
        var text = typed == null ? "" : typed.strip();
        if (text.codePointCount(0, text.length()) > limit) {
            throw new InvalidInput(field, "refusal.tooLong", limit);
        }
        if (!storable(text)) {
            throw new InvalidInput(field, "refusal.unstorable");
        }
        return text;
    }

    /** A text somebody looks for: what nobody could have stored is a blank, for a database refuses even to be asked for it. */
    public static String lookedFor(String typed) {
        return storable(typed)
                ? typed
                : typed.codePoints()
                        .map(letter -> storable(Character.toString(letter)) ? letter : ' ')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** PostgreSQL stores neither the NUL character nor half a surrogate pair. */
    private static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
