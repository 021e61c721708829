package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.HasValue;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;

/** Reads fields in which something must be chosen. */
public final class Chosen {

    private Chosen() {}

    /** @throws InvalidInput beside {@code property} when nothing is chosen */
    public static <T> T in(String property, HasValue<?, T> field) {
        @Nullable T value = field.getValue();
        if (value == null) {
            throw new InvalidInput(property, "refusal.required");
        }
        return value;
    }
}
