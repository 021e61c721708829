package org.mesaconsular.shared;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Published after a transaction committed, or when a day turned: something changed. Carries no content, only the hint to read
 * again, and whom it concerns.
 *
 * @param workspaces ids of the workspaces in which something changed
 * @param access whether the directory of rights changed: who may sign in, and do what where
 * @param everywhere whether it stands on pages of every workspace, as the name of a mission does
 */
public record RecordsChanged(Set<UUID> workspaces, boolean access, boolean everywhere) {

    /** Nothing changed that anybody has to be told. */
    public static final RecordsChanged NOTHING = new RecordsChanged(Set.of(), false, false);

    /** Something that only pages of this workspace show. */
    public static RecordsChanged in(WorkspaceId workspace) {
        return new RecordsChanged(Set.of(workspace.value()), false, false);
    }

    /** What somebody may do in this workspace, and what else is kept of it in the directory. */
    public static RecordsChanged ofAccessTo(WorkspaceId workspace) {
        return new RecordsChanged(Set.of(workspace.value()), true, false);
    }

    /** How somebody signs in, or what somebody may do that belongs to no workspace. */
    public static RecordsChanged ofAccess() {
        return new RecordsChanged(Set.of(), true, false);
    }

    /** Something that may stand on any page; people and parties, whose rights may be others now. */
    public static RecordsChanged forEverybody() {
        return new RecordsChanged(Set.of(), true, true);
    }

    /** Both in one. */
    public RecordsChanged with(RecordsChanged other) {
        var both = new HashSet<>(workspaces);
        both.addAll(other.workspaces);
        return new RecordsChanged(Set.copyOf(both), access || other.access, everywhere || other.everywhere);
    }
}
