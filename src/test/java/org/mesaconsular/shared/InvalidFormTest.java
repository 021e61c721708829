package org.mesaconsular.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** All that is amiss in a form, at once. */
class InvalidFormTest {

    @Test
    void a_form_in_order_passes() {
        assertThatCode(() -> InvalidForm.unlessAll(() -> {}, () -> {})).doesNotThrowAnyException();
    }

    @Test
    void what_a_part_of_the_form_found_counts_with_the_rest() {
        Runnable person = () -> InvalidForm.unlessAll(() -> refuse("name"), () -> refuse("email"));

        assertThatThrownBy(() -> InvalidForm.unlessAll(person, () -> refuse("password")))
                .isInstanceOf(InvalidForm.class)
                .extracting(
                        refused -> ((InvalidForm) refused).findings(),
                        InstanceOfAssertFactories.list(InvalidInput.class))
                .extracting(InvalidInput::field)
                .containsExactly("name", "email", "password");
    }

    private static void refuse(String field) {
        throw new InvalidInput(field, "refusal.required");
    }
}
