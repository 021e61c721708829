package org.mesaconsular.directory.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mesaconsular.shared.PartyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which circles ask a second factor of their people. */
public interface SecondFactorDuties extends Repository<WorkspaceEntity, UUID> {

    /** How many circles that ask for it the party belongs to now. */
    @Query("select count(w) from WorkspaceEntity w, MembershipEntity m"
            + " where m.workspace = w.workspace and m.party = :party and w.secondFactorRequired"
            + " and (m.endsAt is null or m.endsAt > :now)")
    long countByParty(PartyId party, Instant now);

    /** The terms that run now in circles that ask for it. Not the parties alone: an id would be taken for a projection. */
    @Query("select m from WorkspaceEntity w, MembershipEntity m"
            + " where m.workspace = w.workspace and w.secondFactorRequired and (m.endsAt is null or m.endsAt > :now)")
    List<MembershipEntity> terms(Instant now);
}
