package org.mesaconsular.visit.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.visit.VisitId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The teams. */
public interface VisitMembers extends JpaRepository<VisitMemberEntity, UUID> {

    List<VisitMemberEntity> findByVisitIn(Collection<VisitId> visits);

    boolean existsByVisitAndParty(VisitId visit, PartyId party);

    /** On the page of which record these stand. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.visit) from VisitMemberEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
