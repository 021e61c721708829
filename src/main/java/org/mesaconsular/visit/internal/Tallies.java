package org.mesaconsular.visit.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.visit.CountKind;
import org.mesaconsular.visit.VisitId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** The numbers that were stated. */
public interface Tallies extends JpaRepository<TallyEntity, UUID> {

    @Query("select t from TallyEntity t where t.visit = :visit order by t.asOf desc, t.recordedAt desc, t.id")
    List<TallyEntity> ofVisit(@Param("visit") VisitId visit);

    @Query("select t from TallyEntity t where t.workspace = :workspace and t.visit is null"
            + " order by t.asOf desc, t.recordedAt desc, t.id")
    Slice<TallyEntity> ofWorkspace(@Param("workspace") WorkspaceId workspace, Pageable page);

    /** Those of these kinds on these days, whatever they belong to. */
    List<TallyEntity> findByWorkspaceAndKindInAndAsOfIn(
            WorkspaceId workspace, Collection<CountKind> kinds, Collection<LocalDate> days);

    /** On the page of which visit these stand; not of those that belong to none. */
    @Query(
            "select new org.mesaconsular.shared.RecordPlace(e.id, e.visit) from TallyEntity e where e.id in :ids and e.visit is not null")
    List<RecordPlace> places(Set<UUID> ids);
}
