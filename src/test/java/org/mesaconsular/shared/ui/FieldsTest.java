package org.mesaconsular.shared.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.getSuggestions;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.setUserInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields as people fill them. */
class FieldsTest {

    @BeforeEach
    void openABrowser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeIt() {
        MockVaadin.tearDown();
    }

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
        assertThat(day.getErrorMessage()).contains("Type it like 12/31/2031.");
        assertThat(fields.touched()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, M/d/yyyy", "es, d/M/yyyy", "pt, dd/MM/yyyy", "fr, dd/MM/yyyy"})
    void a_day_is_shown_and_read_as_in_the_reader_s_language(String language, String shown) {
        UI.getCurrent().setLocale(Locale.of(language));

        var formats = Fields.date("Day").getI18n().getDateFormats();

        assertThat(formats).startsWith(shown).contains("d.M.yyyy", "yyyy-MM-dd");
    }

    /** As the browser reports it: the field has no value, but there is a text in it. */
    private static void typeNoDay(DatePicker day) {
        day.getElement().setProperty("_inputElementValue", "32.13.");
        _fireDomEvent(day, "unparsable-change");
    }

    private static ComboBox<String> states() {
        var states = new ComboBox<String>("State");
        Fields.offer(states, List.of("Haïti", "México", "Perú"));
        return states;
    }
}
