package org.mesaconsular.visit.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.visit.FacilityId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What the sources call the facilities. */
public interface FacilityCodes extends JpaRepository<FacilityCodeEntity, UUID> {

    List<FacilityCodeEntity> findByFacility(FacilityId facility);

    List<FacilityCodeEntity> findByWorkspaceAndSchemeAndCodeIn(
            WorkspaceId workspace, String scheme, Collection<String> codes);
}
