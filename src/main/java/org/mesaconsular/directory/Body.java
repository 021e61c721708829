package org.mesaconsular.directory;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A standing committee or working group inside a workspace.
 *
 * @param facts what is known of it
 * @param dissolvedOn the day it was dissolved, in the workspace's zone; null while it works
 * @param revision the revision an edit starts from
 */
public record Body(BodyId id, BodyForm facts, @Nullable LocalDate dissolvedOn, int revision) {

    /** The name in the reader's language, or in the first language there is. */
    public String name(Locale reader) {
        return NamesPerLanguage.nearest(facts.names(), reader);
    }

    /** Whether it was dissolved. */
    public boolean dissolved() {
        return dissolvedOn != null;
    }
}
