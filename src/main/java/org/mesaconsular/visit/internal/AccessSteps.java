package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.visit.VisitId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The access ledgers. */
public interface AccessSteps extends JpaRepository<AccessStepEntity, UUID> {

    List<AccessStepEntity> findByVisitOrderByNumberDesc(VisitId visit);

    /** On the page of which record these stand. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.visit) from AccessStepEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
