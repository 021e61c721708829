package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.visit.Severity;
import org.mesaconsular.visit.VisitId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** What was found. */
public interface Findings extends JpaRepository<FindingEntity, UUID> {

    @Query("select f from FindingEntity f where f.visit = :visit order by f.recordedAt, f.id")
    List<FindingEntity> ofVisit(@Param("visit") VisitId visit);

    /** What the lead of its visit has not read yet. */
    List<FindingEntity> findByWorkspaceAndSeverityAndReadByLeadAtIsNullOrderByRecordedAt(
            WorkspaceId workspace, Severity severity);

    /** On the page of which record these stand. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.visit) from FindingEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
