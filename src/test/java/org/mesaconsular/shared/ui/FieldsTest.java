package org.mesaconsular.shared.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt.getSuggestions;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.setUserInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    private static ComboBox<String> states() {
        var states = new ComboBox<String>("State");
        Fields.offer(states, List.of("Haïti", "México", "Perú"));
        return states;
    }
}
