package org.mesaconsular.visit.ui;

import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;

/** What a person chose in a field that cannot be left empty. */
final class Chosen {

    private Chosen() {}

    /** @throws InvalidInput beside the field when nothing was chosen */
    static <T> T in(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "refusal.required");
        }
        return value;
    }
}
