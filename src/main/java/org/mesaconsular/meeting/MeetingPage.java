package org.mesaconsular.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.WorkspaceId;

/**
 * A meeting with all that the viewer may see of it.
 *
 * @param row the meeting as in a list, with its delegations
 * @param cancelReason why it was cancelled; empty when it was not
 * @param own the invitation the viewer may answer; null when there is none or the viewer may not
 * @param revision the revision an edit starts from
 */
public record MeetingPage(
        WorkspaceId workspace,
        MeetingRow row,
        Party host,
        String cancelReason,
        List<AgendaLine> agenda,
        @Nullable DelegationLine own,
        MeetingRights rights,
        int revision) {

    /** The invitation the viewer may answer now. */
    public Optional<DelegationLine> toAnswer() {
        return Optional.ofNullable(own).filter(line -> row.state().answersOpen() && !line.host());
    }
}
