package org.mesaconsular.shared;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a time of day as people of the portal's languages write it, for instance "2:30 p. m.", "14 h 30" or "930". */
public final class WrittenTime {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final String HOURS = " ?(?:h|hs|hrs?|horas?|heures?|hours?)\\.?";

    private static final Pattern TIME = Pattern.compile("(?<hour>\\d{1,2})"
            + "(?:(?: ?[:.] ?|" + HOURS + " ?| )?(?<minute>\\d{2})(?::00)?(?: ?min)?)?"
            + "(?:" + HOURS + ")?(?: ?(?<half>[ap])\\.? ?m\\.?)?");

    /** No hour of any day. */
    private static final int NONE = 24;

    private WrittenTime() {}

    /** The time a text means; empty when it is no time of a day, to the minute. */
    public static Optional<LocalTime> read(String typed) {
        var parts = TIME.matcher(BLANKS.matcher(typed).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var hour = hourOfDay(number(parts.group("hour")), parts.group("half"));
        var minute = number(parts.group("minute"));
        return hour < NONE && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** An hour that counts to 24 is taken with "pm" behind it too, but not with "am". */
    private static int hourOfDay(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (half.equals("a")) {
            return hour > 12 ? NONE : hour % 12;
        }
        return hour == 0 ? NONE : hour < 12 ? hour + 12 : hour;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
