package org.mesaconsular.shared.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Dates and times in the reader's language and time zone. English here is that of the diplomatic world, day before month and 24
 * hours, as it is read back by {@link Day}.
 */
public final class ReaderTimes {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private ReaderTimes() {}

    /** Day and time of an instant in the reader's zone, for instance "18 Feb 2026, 09:40". */
    public static String dateTime(Instant instant) {
        var reader = Reader.locale();
        var format = isEnglish(reader)
                ? ENGLISH
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(reader);
        return format.format(instant.atZone(Reader.zone()));
    }

    /** Day of an instant in the reader's zone. */
    public static String date(Instant instant) {
        return date(instant.atZone(Reader.zone()).toLocalDate());
    }

    /** A day, for instance "18 Feb 2026". */
    public static String date(LocalDate day) {
        var reader = Reader.locale();
        var format = isEnglish(reader)
                ? ENGLISH_DAY
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(reader);
        return format.format(day);
    }

    private static boolean isEnglish(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
