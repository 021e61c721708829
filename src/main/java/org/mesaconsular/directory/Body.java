package org.mesaconsular.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A standing committee or working group inside a workspace.
 *
 * @param facts what is known of it
 * @param dissolvedOn the day it was dissolved, in the workspace's zone; null while it works
 * @param revision the revision an edit starts from
 */
public record Body(BodyId id, BodyForm facts, @Nullable LocalDate dissolvedOn, int revision) {

    /** Whether it was dissolved. */
    public boolean dissolved() {
        return dissolvedOn != null;
    }
}
