package org.mesaconsular.shared;

import java.time.LocalDateTime;

/** The clocks of the place show this time twice, because they are put back; the person says which is meant. */
public class AmbiguousLocalTime extends InvalidInput {

    /** @param field the property of the form record */
    public AmbiguousLocalTime(String field, LocalDateTime wall) {
        super(field, "refusal.ambiguousLocalTime", wall.toLocalTime().toString());
    }
}
