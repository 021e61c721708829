package org.mesaconsular.directory;

import org.jspecify.annotations.Nullable;

/**
 * A person of a party that belongs to a workspace.
 *
 * @param seat the person's seat there; null when the person has none
 */
public record SeatedPerson(Person person, @Nullable Seat seat) {

    /** Whether the person sits there and may sign in. */
    public boolean sits() {
        return seat != null && person.active();
    }
}
