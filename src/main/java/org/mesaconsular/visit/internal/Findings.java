package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.UUID;
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
}
