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

/** A day, chosen in a calendar or typed as people write it in the reader's language. */
class Day extends DatePicker implements TypedField {

    /** Its day cannot be taken for a month. */
    private static final LocalDate EXAMPLE = LocalDate.of(2031, 12, 31);

    Day(String label, Locale reader) {
        super(label);
        setLocale(reader);
        setI18n(words(reader).setBadInputErrorMessage(sentence(reader)));
    }

    @Override
    public boolean unreadable() {
        return isEmpty() && isInputUnparsable();
    }

    @Override
    public String sentence() {
        return sentence(getLocale());
    }

    private static String sentence(Locale reader) {
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
            case "en" -> "M/d/yyyy";
            case "es" -> "d/M/yyyy";
            default -> "dd/MM/yyyy";
        };
    }

    /** The year may have two digits in each. Dots stand between day and month in every language, in this order. */
    private static String[] typed(Locale reader) {
        var dashes = reader.getLanguage().equals("en") ? "M-d-yyyy" : "d-M-yyyy";
        return new String[] {"d.M.yyyy", dashes, "d M yyyy", "yyyy-MM-dd"};
    }
}
