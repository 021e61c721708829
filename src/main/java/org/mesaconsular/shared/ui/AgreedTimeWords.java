package org.mesaconsular.shared.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.mesaconsular.shared.AgreedTime;

/**
 * Times that were agreed for a place, in words: what the clocks there show and, where they differ, what the reader's own
 * show, both zones named by their city.
 */
public final class AgreedTimeWords {

    /** How the pages show a time of day. */
    static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The locale data put the month first, or a comma after the weekday, as diplomatic English does not. */
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter OFFSET =
            new DateTimeFormatterBuilder().appendOffset("+H:mm", "±0").toFormatter(Locale.ROOT);

    private AgreedTimeWords() {}

    /** From when to when, for instance "Tuesday 24 February 2026, 10:00–12:00 Los Angeles (13:00–15:00 Lima, your time)". */
    public static String span(AgreedTime begins, AgreedTime ends) {
        return there(begins, ends) + here(begins, ends);
    }

    /** One moment as it was agreed, for instance "Tuesday 24 February 2026, 10:00 Los Angeles". */
    public static String at(AgreedTime time) {
        return day(time.wall().toLocalDate()) + ", " + clock(time, time.zone()) + " " + city(time.zone());
    }

    /** The part before the bracket. */
    static String there(AgreedTime begins, AgreedTime ends) {
        var place = begins.zone();
        return day(begins.wall().toLocalDate()) + ", " + hours(begins, ends, place) + " " + city(place);
    }

    /** The bracket with a blank before it; empty when the reader's clocks show the same. */
    static String here(AgreedTime begins, AgreedTime ends) {
        var reader = Reader.zone();
        if (begins.readsTheSameIn(reader) && ends.readsTheSameIn(reader)) {
            return "";
        }
        var start = begins.in(reader).toLocalDate();
        var hours = hours(begins, ends, reader);
        var when = start.equals(begins.wall().toLocalDate()) ? hours : day(start) + ", " + hours;
        return " " + Words.say("time.yours", when, city(reader));
    }

    /** The city a zone is named by, for instance "Mexico City". */
    public static String city(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** A day with its weekday, day before month in every language. */
    private static String day(LocalDate day) {
        var reader = Reader.locale();
        var format =
                reader.getLanguage().equals("en") ? ENGLISH_DAY : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
        return format.withLocale(reader).format(day);
    }

    private static String hours(AgreedTime begins, AgreedTime ends, ZoneId zone) {
        var last = ends.in(zone).toLocalDate();
        return begins.in(zone).toLocalDate().equals(last)
                ? clock(begins, zone) + "–" + clock(ends, zone)
                : clock(begins, zone) + " – " + day(last) + ", " + clock(ends, zone);
    }

    /** A time the clocks show twice that day says which one is meant, for instance "01:30 (UTC−8)". */
    private static String clock(AgreedTime time, ZoneId zone) {
        var wall = time.in(zone);
        var twice = zone.getRules().getValidOffsets(wall).size() > 1;
        return CLOCK.format(wall) + (twice ? " (" + offset(zone.getRules().getOffset(time.instant())) + ")" : "");
    }

    /** With a minus sign, and minutes only where there are any. */
    private static String offset(ZoneOffset offset) {
        return "UTC" + OFFSET.format(offset).replace('-', '−');
    }
}
