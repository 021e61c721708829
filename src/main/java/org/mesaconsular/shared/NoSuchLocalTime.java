package org.mesaconsular.shared;

import java.time.LocalDateTime;

/** The clocks of the place leap over this time; the sentence offers the next one they show. */
public class NoSuchLocalTime extends InvalidInput {

    private final LocalDateTime next;

    /**
     * @param field the property of the form record
     * @param next the first time the clocks show after the leap
     */
    public NoSuchLocalTime(String field, LocalDateTime wall, LocalDateTime next) {
        super(field, "refusal.noSuchLocalTime", wall.toLocalTime().toString(), shown(wall, next));
        this.next = next;
    }

    /** The first time the clocks of the place show after the leap. */
    public LocalDateTime next() {
        return next;
    }

    /** Only islands that cross the date line leap over a whole day. */
    private static String shown(LocalDateTime wall, LocalDateTime next) {
        var sameDay = wall.toLocalDate().equals(next.toLocalDate());
        return sameDay ? next.toLocalTime().toString() : next.toLocalDate() + " " + next.toLocalTime();
    }
}
