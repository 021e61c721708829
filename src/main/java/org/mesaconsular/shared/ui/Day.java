package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A day, chosen in a calendar or typed as people write it in the reader's language: the day before the month in every one. A
 * year nobody means, as of a slip of the finger, is refused.
 */
class Day extends DatePicker implements TypedField {

    /** Its day cannot be taken for a month. */
    private static final LocalDate EXAMPLE = LocalDate.of(2031, 12, 31);

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    Day(String label, Locale reader) {
        super(label);
        setLocale(reader);
        setMin(FIRST);
        setMax(LAST);
        setI18n(words(reader)
                .setBadInputErrorMessage(unreadable(reader))
                .setMinErrorMessage(outside())
                .setMaxErrorMessage(outside()));
    }

    @Override
    public boolean unreadable() {
        return isEmpty() ? isInputUnparsable() : isOutside(getValue());
    }

    @Override
    public String sentence() {
        return isEmpty() ? unreadable(getLocale()) : outside();
    }

    private static boolean isOutside(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST);
    }

    private static String outside() {
        var first = Integer.toString(FIRST.getYear());
        var last = Integer.toString(LAST.getYear());
        return UI.getCurrentOrThrow().getTranslation("field.date.years", first, last);
    }

    private static String unreadable(Locale reader) {
        var example = DateTimeFormatter.ofPattern(shown(reader), reader).format(EXAMPLE);
        return UI.getCurrentOrThrow().getTranslation("field.date.unreadable", example);
    }

    private static DatePickerI18n words(Locale reader) {
        var symbols = DateFormatSymbols.getInstance(reader);
        var ui = UI.getCurrentOrThrow();
        var firstDay = WeekFields.of(reader).getFirstDayOfWeek();
        return new DatePickerI18n()
                .setDateFormats(shown(reader), typed(reader))
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(Arrays.asList(symbols.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(Arrays.asList(symbols.getShortWeekdays()).subList(1, 8))
                .setFirstDayOfWeek(firstDay == DayOfWeek.SUNDAY ? 0 : 1)
                .setToday(ui.getTranslation("field.date.today"))
                .setCancel(ui.getTranslation("dialog.cancel"));
    }

    private static String shown(Locale reader) {
        return switch (reader.getLanguage()) {
            case "en" -> "d MMM yyyy";
            case "es" -> "d/M/yyyy";
            default -> "dd/MM/yyyy";
        };
    }

    /** The year may have two digits in each. Names of months are read in English only: the browser knows no others. */
    private static String[] typed(Locale reader) {
        var digits = Stream.of("d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy", "yyyy-MM-dd");
        var names = reader.getLanguage().equals("en") ? Stream.of("d MMMM yyyy", "d-MMM-yyyy") : Stream.<String>of();
        return Stream.concat(names, digits).toArray(String[]::new);
    }
}
