package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.UUID;
import org.mesaconsular.visit.VisitId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The access ledgers. */
public interface AccessSteps extends JpaRepository<AccessStepEntity, UUID> {

    List<AccessStepEntity> findByVisitOrderByNumberDesc(VisitId visit);
}
