package org.mesaconsular.directory.internal;

import java.util.UUID;
import org.mesaconsular.shared.PartyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which circles ask a second factor of their people. */
public interface SecondFactorDuties extends Repository<WorkspaceEntity, UUID> {

    /** How many circles that ask for it the party belongs to. */
    @Query("select count(w) from WorkspaceEntity w, MembershipEntity m"
            + " where m.workspace = w.workspace and m.party = :party and w.secondFactorRequired")
    long countByParty(PartyId party);
}
