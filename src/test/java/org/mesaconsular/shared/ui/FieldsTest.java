package org.mesaconsular.shared.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.getSuggestions;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.setUserInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.testing.EmptyBrowser;
import tools.jackson.databind.node.JsonNodeFactory;

/** Fields as people fill them. */
@ExtendWith(EmptyBrowser.class)
class FieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"mexico", "México", "MÉX", " xico "})
    void a_choice_is_found_with_or_without_accents(String typed) {
        var states = states();

        setUserInput(states, typed);

        assertThat(getSuggestions(states)).containsExactly("México");
    }

    @Test
    void what_fits_no_choice_finds_none() {
        var states = states();

        setUserInput(states, "mejico");

        assertThat(getSuggestions(states)).isEmpty();
    }

    @Test
    void a_text_that_is_no_day_is_said_beside_it_and_nothing_is_saved() {
        var fields = new FormFields();
        var day = fields.bind("day", Fields.date("Day"));
        typeNoDay(day);

        var saved = new AtomicBoolean();
        var well = fields.attempt(() -> saved.set(true));

        assertThat(well).isFalse();
        assertThat(saved).isFalse();
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).contains("Type it like 31 Dec 2031.");
        assertThat(fields.touched()).isTrue();
    }

    @Test
    void a_text_that_is_not_in_the_list_is_said_beside_it_and_nothing_is_saved() {
        var fields = new FormFields();
        var states = fields.bind("state", states());
        states.setValue("Perú");
        type(states, "Mejico");
        leave(states, "Mejico");

        var saved = new AtomicBoolean();
        var well = fields.attempt(() -> saved.set(true));

        assertThat(well).isFalse();
        assertThat(saved).isFalse();
        assertThat(states.isInvalid()).isTrue();
        assertThat(states.getErrorMessage()).isEqualTo("“Mejico” is not in the list.");
        assertThat(fields.touched()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Perú"})
    void a_field_that_is_emptied_or_shows_its_value_again_is_in_order(String left) {
        var fields = new FormFields();
        var states = fields.bind("state", states());
        states.setValue("Perú");
        type(states, "Mejico");

        leave(states, left);

        assertThat(states.isInvalid()).isFalse();
        assertThat(fields.attempt(() -> {})).isTrue();
    }

    /** On a slow line the text may be there before the list. */
    @Test
    void whoever_types_all_of_a_label_has_chosen_it() {
        var states = states();

        type(states, " mexico");

        assertThat(states.getValue()).isEqualTo("México");
        assertThat(states.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en, d MMM yyyy", "es, d/M/yyyy", "pt, dd/MM/yyyy", "fr, dd/MM/yyyy"})
    void a_day_is_shown_and_read_as_in_the_reader_s_language(String language, String shown) {
        UI.getCurrent().setLocale(Locale.of(language));

        var formats = Fields.date("Day").getI18n().getDateFormats();

        assertThat(formats).startsWith(shown).contains("d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd");
        assertThat(formats).noneMatch(format -> format.startsWith("M"));
    }

    @ParameterizedTest
    @CsvSource({"0226-12-09, false", "1899-12-31, false", "1900-01-01, true", "2200-12-31, true", "2201-01-01, false"})
    void a_year_nobody_means_is_said_beside_the_day_and_nothing_is_saved(LocalDate typed, boolean taken) {
        var fields = new FormFields();
        var day = fields.bind("day", Fields.date("Day"));
        day.setValue(typed);

        assertThat(fields.attempt(() -> {})).isEqualTo(taken);
        assertThat(day.isInvalid()).isNotEqualTo(taken);
        if (!taken) {
            assertThat(day.getErrorMessage()).isEqualTo("The year has to be between 1900 and 2200.");
        }
    }

    @ParameterizedTest
    @CsvSource({"2:30 p. m., 14:30", "7 p.m., 19:00", "930, 09:30", "14 h 30, 14:30", "10:07, 10:07"})
    void a_time_is_taken_as_people_write_it(String typed, LocalTime meant) {
        var time = Fields.time("Begins");

        type(time, typed);

        assertThat(time.getValue()).isEqualTo(meant);
        assertThat(time.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "noon"})
    void a_text_that_is_no_time_is_said_beside_it_and_nothing_is_saved(String typed) {
        var fields = new FormFields();
        var time = fields.bind("begins", Fields.time("Begins"));
        type(time, typed);

        assertThat(fields.attempt(() -> {})).isFalse();
        assertThat(time.isInvalid()).isTrue();
        assertThat(time.getErrorMessage()).isEqualTo("This is not a time of day. Type it like 14:30 or 2:30 pm.");
    }

    @Test
    void the_same_time_typed_another_way_puts_a_wrong_text_right() {
        var fields = new FormFields();
        var time = fields.bind("begins", Fields.time("Begins"));
        time.setValue(LocalTime.of(9, 30));
        type(time, "25:00");

        type(time, "930");

        assertThat(time.isInvalid()).isFalse();
        assertThat(fields.attempt(() -> {})).isTrue();
    }

    @Test
    void times_are_offered_by_the_quarter_as_the_pages_show_them() {
        var time = Fields.time("Begins");

        setUserInput(time, "2:30 pm");
        assertThat(getSuggestions(time)).containsExactly("14:30");

        setUserInput(time, "09:");
        assertThat(getSuggestions(time)).containsExactly("09:00", "09:15", "09:30", "09:45");
    }

    /** As the browser reports it: the field has no value, but there is a text in it. */
    private static void typeNoDay(DatePicker day) {
        day.getElement().setProperty("_inputElementValue", "32.13.");
        _fireDomEvent(day, "unparsable-change");
    }

    private static Choice<String> states() {
        var states = new Choice<String>("State");
        states.offer(List.of("Haïti", "México", "Perú"));
        return states;
    }

    /** As the browser reports it when the field is left, or Enter pressed, with a text that no choice begins with. */
    private static <T> void type(Choice<T> field, String text) {
        ComponentUtil.fireEvent(field, new CustomValueSetEvent<>(field, true, text));
    }

    /** As the browser reports it: with this in the field somebody goes on to the next. */
    private static void leave(Choice<String> field, String text) {
        var data = JsonNodeFactory.instance.objectNode().put("element.inputElement.value", text);
        _fireDomEvent(field, "focusout", data);
    }
}
