package org.mesaconsular.directory.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Mandate;
import org.mesaconsular.directory.Term;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;

/** Since when and till when, in words. */
final class TermWords {

    private TermWords() {}

    /** Till when a party belongs to the circle; empty while no end is set. */
    static String end(Term term) {
        return term.lastDay() == null ? "" : Words.say("directory.term.until", ReaderTimes.date(term.lastDay()));
    }

    /** From when till when a party belonged to the circle. */
    static String whole(Term term, ZoneId zone) {
        return term.since() == null ? end(term) : period(LocalDate.ofInstant(term.since(), zone), term.lastDay());
    }

    /** From one day to another, or since a day. */
    static String period(LocalDate first, @Nullable LocalDate last) {
        return last == null
                ? Words.say("directory.term.since", ReaderTimes.date(first))
                : Words.say("directory.term.period", ReaderTimes.date(first), ReaderTimes.date(last));
    }

    /** The days of a mandate; one that was ended at once ends with that day, or was taken back before it began. */
    static String of(Mandate mandate, ZoneId zone) {
        if (mandate.endedAt() == null) {
            return period(mandate.firstDay(), mandate.lastDay());
        }
        var ended = LocalDate.ofInstant(mandate.endedAt(), zone);
        return ended.isBefore(mandate.firstDay())
                ? Words.say("directory.mandate.takenBack", ReaderTimes.date(mandate.firstDay()))
                : period(mandate.firstDay(), ended);
    }

    /** A day as a field shows it beside another; empty when there is none. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : ReaderTimes.date(day);
    }
}
