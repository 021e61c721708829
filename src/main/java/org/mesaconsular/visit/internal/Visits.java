package org.mesaconsular.visit.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.PlainText;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.FacilityId;
import org.mesaconsular.visit.VisitState;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** The visits. */
public interface Visits extends JpaRepository<VisitEntity, UUID> {

    @Query("select v from VisitEntity v where v.workspace = :workspace"
            + " order by v.from desc nulls first, v.symbol desc, v.id")
    Slice<VisitEntity> latestFirst(@Param("workspace") WorkspaceId workspace, Pageable page);

    @Query("select v from VisitEntity v where v.facility = :facility"
            + " order by v.from desc nulls first, v.symbol desc, v.id")
    List<VisitEntity> at(@Param("facility") FacilityId facility);

    List<VisitEntity> findByActionOrderByFrom(UUID action);

    @Query("select v from VisitEntity v where v.workspace = :workspace and v.from >= :from and v.from < :until"
            + " and v.state in :states order by v.from, v.id")
    List<VisitEntity> between(
            @Param("workspace") WorkspaceId workspace,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("states") List<VisitState> states,
            Limit limit);

    @Query("select v from VisitEntity v where v.workspace = :workspace and v.owner = :lead and v.access = :status"
            + " and v.replyDue < :today and v.state not in :over order by v.replyDue, v.id")
    Page<VisitEntity> withoutReply(
            @Param("workspace") WorkspaceId workspace,
            @Param("lead") PartyId lead,
            @Param("status") AccessStatus status,
            @Param("today") LocalDate today,
            @Param("over") List<VisitState> over,
            Pageable page);

    /** Those at one of these places, or whose symbol or purpose holds the words, the latest first. */
    @Query("select v from VisitEntity v where v.workspace = :workspace and (v.facility in :places or " + PlainText.OF
            + "v.symbol" + PlainText.MATCHES + " or " + PlainText.OF + "v.purpose" + PlainText.MATCHES
            + ") order by v.from desc nulls first, v.id")
    List<VisitEntity> find(WorkspaceId workspace, List<FacilityId> places, String pattern, Limit limit);

    /** Of these, those whose page opens for somebody of these workspaces. */
    @Query("select e.id from VisitEntity e where e.id in :ids and e.workspace in :workspaces")
    List<UUID> open(List<UUID> ids, List<WorkspaceId> workspaces);
}
