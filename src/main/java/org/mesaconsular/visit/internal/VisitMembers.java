package org.mesaconsular.visit.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.visit.VisitId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The teams. */
public interface VisitMembers extends JpaRepository<VisitMemberEntity, UUID> {

    List<VisitMemberEntity> findByVisitIn(Collection<VisitId> visits);

    boolean existsByVisitAndParty(VisitId visit, PartyId party);
}
