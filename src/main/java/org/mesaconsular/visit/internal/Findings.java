package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.visit.Severity;
import org.mesaconsular.visit.VisitId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** What was found. */
public interface Findings extends JpaRepository<FindingEntity, UUID> {

    @Query("select f from FindingEntity f where f.visit = :visit order by f.recordedAt, f.id")
    List<FindingEntity> ofVisit(@Param("visit") VisitId visit);

    /** What others found on a visit that this party leads and the party has not read yet, oldest first. */
    @Query("select f from FindingEntity f where f.workspace = :workspace and f.severity = :severity"
            + " and f.readByLeadAt is null and f.owner <> :lead"
            + " and exists (select v from VisitEntity v where v.id = f.visitKey and v.owner = :lead)"
            + " order by f.recordedAt, f.id")
    Page<FindingEntity> unread(WorkspaceId workspace, Severity severity, PartyId lead, Pageable page);

    /** On the page of which record these stand. */
    @Query("select new org.mesaconsular.shared.RecordPlace(e.id, e.visit) from FindingEntity e where e.id in :ids")
    List<RecordPlace> places(Set<UUID> ids);
}
