package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.UUID;
import org.mesaconsular.visit.FacilityId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What facilities are and were called. */
public interface FacilityNames extends JpaRepository<FacilityNameEntity, UUID> {

    List<FacilityNameEntity> findByFacilityOrderByFromDesc(FacilityId facility);
}
