package org.mesaconsular.audit.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Viewer;

/** Who acted for whom, as the record keeps it; both null for the portal itself and for nobody. */
record Actor(@Nullable UUID account, @Nullable UUID party) {

    /** The portal itself, or nobody. */
    static final Actor NONE = new Actor(null, null);

    static Actor of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Person person -> of(person);
            case Viewer.House house -> house.behalf() == null ? NONE : of(house.behalf());
            case Viewer.Nobody nobody -> NONE;
        };
    }

    static Actor of(Viewer.Person person) {
        return new Actor(person.account().value(), person.party().value());
    }
}
