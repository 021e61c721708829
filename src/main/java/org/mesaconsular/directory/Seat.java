package org.mesaconsular.directory;

import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;

/**
 * A person's seat in a workspace.
 *
 * @param mandate whether the person holds the mandate today and so may bind the mission; never true for an observer
 */
public record Seat(
        WorkspaceId workspace, AccountId account, PartyId party, SeatRole role, boolean mandate, int revision) {

    /** Whether the person speaks for a member mission, as organiser or delegate. */
    public boolean speaks() {
        return role != SeatRole.OBSERVER;
    }
}
