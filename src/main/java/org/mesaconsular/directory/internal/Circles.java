package org.mesaconsular.directory.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.ViewerKeys;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Component;

/** The circles as they are at this moment: whose term runs, and which day it is there. */
@Component
public class Circles {

    private final Workspaces workspaces;
    private final Memberships memberships;
    private final Clock clock;

    Circles(Workspaces workspaces, Memberships memberships, Clock clock) {
        this.workspaces = workspaces;
        this.memberships = memberships;
        this.clock = clock;
        ViewerKeys.timeFrom(clock::instant);
    }

    /** @throws NotFound when there is no such workspace for this viewer */
    public WorkspaceEntity workspace(WorkspaceId id) {
        return workspaces.findById(id.value()).orElseThrow(NotFound::new);
    }

    /** The running terms of a workspace. */
    public List<MembershipEntity> members(WorkspaceId id) {
        var now = now();
        return memberships.findByWorkspace(id).stream()
                .filter(membership -> membership.runsAt(now))
                .toList();
    }

    /** The running term of a party; empty when it does not belong to the workspace now. */
    public Optional<MembershipEntity> member(WorkspaceId id, PartyId party) {
        return lastTerm(id, party).filter(membership -> membership.runsAt(now()));
    }

    /** @throws NotFound when the party does not belong to the workspace now */
    public MembershipEntity requireMember(WorkspaceId id, PartyId party) {
        return member(id, party).orElseThrow(NotFound::new);
    }

    /** The running term of a party, or the last one; empty when it never belonged to the workspace. */
    public Optional<MembershipEntity> lastTerm(WorkspaceId id, PartyId party) {
        return memberships.findFirstByWorkspaceAndPartyOrderByNumberDesc(id, party);
    }

    /** The day it is in the workspace's zone. */
    public LocalDate today(WorkspaceId id) {
        return LocalDate.ofInstant(now(), workspace(id).zone());
    }

    public Instant now() {
        return clock.instant();
    }
}
