package org.mesaconsular.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Standing;
import org.mesaconsular.shared.First;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.visit.internal.AccessPolicy;
import org.mesaconsular.visit.internal.AccessStepEntity;
import org.mesaconsular.visit.internal.AccessSteps;
import org.mesaconsular.visit.internal.ConditionsPolicy;
import org.mesaconsular.visit.internal.StatePolicy;
import org.mesaconsular.visit.internal.TeamPolicy;
import org.mesaconsular.visit.internal.VisitEntity;
import org.mesaconsular.visit.internal.VisitRows;
import org.mesaconsular.visit.internal.Visits;
import org.mesaconsular.visit.internal.VisitsForTeam;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits as people read them: lists, the page of one, what comes. */
@Service
@Transactional(readOnly = true)
public class VisitPages {

    private static final List<VisitState> AHEAD =
            List.of(VisitState.PROPOSED, VisitState.CONFIRMED, VisitState.IN_PROGRESS);
    private static final List<VisitState> OVER =
            List.of(VisitState.CONDUCTED, VisitState.PARTLY_CONDUCTED, VisitState.NOT_CONDUCTED, VisitState.CANCELLED);

    private final Visits visits;
    private final VisitRows rows;
    private final AccessSteps steps;
    private final VisitsForTeam found;
    private final TallyService tallies;
    private final FindingService findings;
    private final CircleService circles;

    public VisitPages(
            Visits visits,
            VisitRows rows,
            AccessSteps steps,
            VisitsForTeam found,
            TallyService tallies,
            FindingService findings,
            CircleService circles) {
        this.visits = visits;
        this.rows = rows;
        this.steps = steps;
        this.found = found;
        this.tallies = tallies;
        this.findings = findings;
        this.circles = circles;
    }

    /** The visits of a workspace, those without a day first, then latest first. */
    public Slice<VisitRow> list(WorkspaceId workspace, Pageable page) {
        var slice = visits.latestFirst(workspace, page);
        return new SliceImpl<>(rows.of(slice.getContent()), page, slice.hasNext());
    }

    /**
     * Everything the page of a visit shows.
     *
     * @throws org.mesaconsular.shared.NotFound when there is no such visit for this viewer
     */
    public VisitPage page(VisitId id) {
        var visit = found.find(id);
        return new VisitPage(
                rows.of(visit),
                steps.findByVisitOrderByNumberDesc(id).stream()
                        .map(AccessStepEntity::view)
                        .toList(),
                tallies.ofVisit(id),
                findings.ofVisit(id),
                rights(visit));
    }

    /**
     * The visits that begin from the first instant to the second, by day; days are days in the workspace's home zone.
     *
     * @param most how many at most
     */
    public List<VisitRow> coming(WorkspaceId workspace, Instant from, Instant until, int most) {
        var zone = circles.workspace(workspace).zone();
        var lastDay = day(until, zone).plusDays(1);
        return rows.of(visits.between(workspace, day(from, zone), lastDay, AHEAD, Limit.of(most)));
    }

    /**
     * The visits led by the viewer's mission for which the authority let the day for its reply pass.
     *
     * @param most how many at most
     */
    public First<VisitRow> withoutReply(WorkspaceId workspace, LocalDate today, int most) {
        var me = Viewers.person().party();
        var late = visits.withoutReply(workspace, me, AccessStatus.REQUESTED, today, OVER, PageRequest.ofSize(most));
        return First.of(late, rows.of(late.getContent()));
    }

    /** Whether the viewer may plan visits in this workspace. */
    public boolean mayPlan(WorkspaceId workspace) {
        return circles.standing(workspace).speaks();
    }

    private VisitPage.Rights rights(VisitEntity visit) {
        var standing = found.standing(visit);
        var leads = TeamPolicy.leads(standing, visit.lead());
        return new VisitPage.Rights(
                leads,
                leads ? StatePolicy.next(visit.state(), visit.access()) : Set.of(),
                leads ? StatePolicy.main(visit.state(), visit.access()).orElse(null) : null,
                leads && !visit.state().over() ? AccessPolicy.next(visit.access()) : Set.of(),
                takesPart(visit, standing),
                ConditionsPolicy.sections(visit.state(), visit.access()),
                ConditionsPolicy.wasInside(visit.state(), visit.access()));
    }

    private boolean takesPart(VisitEntity visit, Standing standing) {
        return TeamPolicy.takesPart(standing, found.team(visit.id()));
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
