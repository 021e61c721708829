package org.mesaconsular.directory;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.mesaconsular.directory.internal.MembershipEntity;
import org.mesaconsular.directory.internal.SecondFactorDuties;
import org.mesaconsular.shared.PartyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who must sign in with a second factor: everybody whose party belongs to a workspace that asks for it, seated or not. A
 * party whose term there is over is bound no longer.
 */
@Service
@Transactional(readOnly = true)
public class SecondFactorDuty {

    private final SecondFactorDuties duties;
    private final Clock clock;

    public SecondFactorDuty(SecondFactorDuties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    /** Whether the people of this party must. Counts only the circles this viewer may know of. */
    public boolean binds(PartyId party) {
        return duties.countByParty(party, clock.instant()) > 0;
    }

    /** All parties whose people must. Counts only the circles this viewer may know of. */
    public Set<PartyId> bound() {
        return duties.terms(clock.instant()).stream()
                .map(MembershipEntity::party)
                .collect(Collectors.toSet());
    }
}
