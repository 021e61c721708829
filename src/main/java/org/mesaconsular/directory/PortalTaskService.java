package org.mesaconsular.directory;

import java.time.Clock;
import org.mesaconsular.directory.internal.Memberships;
import org.mesaconsular.directory.internal.WorkspaceEntity;
import org.mesaconsular.directory.internal.Workspaces;
import org.mesaconsular.shared.First;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what waits for the portal's administrator. */
@Service
@Transactional(readOnly = true)
public class PortalTaskService {

    private final Workspaces workspaces;
    private final Memberships memberships;
    private final DirectoryService directory;
    private final PeopleService people;
    private final Clock clock;

    public PortalTaskService(
            Workspaces workspaces,
            Memberships memberships,
            DirectoryService directory,
            PeopleService people,
            Clock clock) {
        this.workspaces = workspaces;
        this.memberships = memberships;
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What waits now.
     *
     * @param most how many of each kind
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer administers the portal
     */
    public PortalTasks open(int most) {
        people.requirePortalAdministrator();
        var first = PageRequest.ofSize(most);
        var circles = workspaces.withoutOrganiser(first);
        var parties = memberships.withoutAdministrator(clock.instant(), first);
        return new PortalTasks(
                First.of(circles, circles.stream().map(WorkspaceEntity::view).toList()),
                First.of(parties, directory.roll(parties.getContent()).all()));
    }
}
