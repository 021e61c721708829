package org.mesaconsular.shared.ui.table;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One party at the table.
 *
 * @param label the State’s short name, or an observer’s acronym, in the reader’s language
 * @param flag ISO 3166-1 alpha-2 code of the State, in any case; null for an observer, who sits with a plain plate
 * @param state what it answered
 * @param stateWords the same in the reader’s words, as “with reservation”
 * @param head whether it hosts or leads, and so sits at the top
 */
public record Seat(String label, @Nullable String flag, SeatState state, String stateWords, boolean head) {

    private static final Set<String> ISO_CODES = Set.of(Locale.getISOCountries());

    /** Kosovo, which ISO 3166-1 leaves to its users. */
    private static final String USER_ASSIGNED = "XK";

    /** Keeps the code in upper case, as it is read; a code without a flag makes a plain plate. */
    public Seat {
        flag = flag == null ? null : flag.toUpperCase(Locale.ROOT);
        if (flag != null && !ISO_CODES.contains(flag) && !flag.equals(USER_ASSIGNED)) {
            flag = null;
        }
    }

    /** {@return a State’s seat that is not at the head} */
    public static Seat of(String label, String flag, SeatState state, String stateWords) {
        return new Seat(label, flag, state, stateWords, false);
    }

    /** {@return an observer’s seat: a plain plate with its acronym} */
    public static Seat observer(String acronym, SeatState state, String stateWords) {
        return new Seat(acronym, null, state, stateWords, false);
    }

    /** {@return this seat at the top of the table} */
    public Seat atHead() {
        return new Seat(label, flag, state, stateWords, true);
    }

    /** {@return whether an observer sits here} */
    boolean isObserver() {
        return flag == null;
    }
}
