package org.mesaconsular.shared.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates and times in the reader's language and time zone. */
public final class ReaderTimes {

    private ReaderTimes() {}

    /** Day and time of an instant in the reader's zone, for instance "18 Feb 2026, 09:40". */
    public static String dateTime(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(dateStyle())
                .format(instant.atZone(Reader.zone()));
    }

    /** Day of an instant in the reader's zone. */
    public static String date(Instant instant) {
        return date(instant.atZone(Reader.zone()).toLocalDate());
    }

    /** A day, for instance "18 Feb 2026". */
    public static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(dateStyle())
                .format(day);
    }

    /** English here is that of the diplomatic world: day before month, 24 hours. */
    private static Locale dateStyle() {
        var reader = Reader.locale();
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : reader;
    }
}
