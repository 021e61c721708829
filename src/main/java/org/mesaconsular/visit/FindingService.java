package org.mesaconsular.visit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mesaconsular.directory.Standing;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.First;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.TypedId;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.mesaconsular.visit.internal.ConditionsPolicy;
import org.mesaconsular.visit.internal.FindingEntity;
import org.mesaconsular.visit.internal.Findings;
import org.mesaconsular.visit.internal.TeamPolicy;
import org.mesaconsular.visit.internal.VisitRows;
import org.mesaconsular.visit.internal.Visits;
import org.mesaconsular.visit.internal.VisitsForTeam;
import org.mesaconsular.visit.internal.WideningPolicy;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the missions of a team found, each for itself. */
@Service
@Transactional
public class FindingService {

    private final Findings findings;
    private final Visits visits;
    private final VisitRows rows;
    private final VisitsForTeam found;
    private final Clock clock;

    public FindingService(Findings findings, Visits visits, VisitRows rows, VisitsForTeam found, Clock clock) {
        this.findings = findings;
        this.visits = visits;
        this.rows = rows;
        this.found = found;
        this.clock = clock;
    }

    /** The findings of a visit that the viewer may see, oldest first. */
    @Transactional(readOnly = true)
    public List<Finding> ofVisit(VisitId id) {
        var standing = found.standing(found.find(id));
        return findings.ofVisit(id).stream()
                .map(finding -> finding.view(mayRevise(finding, standing)))
                .toList();
    }

    /**
     * Enters a finding for the viewer's mission.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer's mission is in the team
     * @throws org.mesaconsular.shared.InvalidInput when nobody can have seen it, or beside the field that cannot be saved
     */
    public FindingId enter(VisitId id, FindingForm form) {
        var visit = found.find(id);
        var checked = form.checked();
        var release = found.statement(visit, checked.audience());
        ConditionsPolicy.check(visit.state(), visit.access(), checked.section());
        PersonalDataGuard.check("text", checked.text(), release.audience());
        PersonalDataGuard.check("reason", checked.reason(), release.audience());
        return findings.save(new FindingEntity(release, id, checked, clock.instant()))
                .id();
    }

    /**
     * Changes a finding; its audience stays.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws org.mesaconsular.shared.InvalidInput when a critical finding is lowered without a reason
     */
    public void revise(FindingId id, int revision, FindingForm form) {
        var finding = find(id);
        var visit = found.find(finding.visit());
        TeamPolicy.requireOwner(found.standing(visit), finding.owner());
        finding.expectRevision(revision);
        var checked = form.checked();
        ConditionsPolicy.check(visit.state(), visit.access(), checked.section());
        PersonalDataGuard.check("text", checked.text(), finding.audience());
        PersonalDataGuard.check("reason", checked.reason(), finding.audience());
        finding.revise(checked);
    }

    /**
     * Releases a finding to more parties.
     *
     * @param revision the revision the reader saw
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer speaks for the mission that stated it
     * @throws org.mesaconsular.shared.InvalidInput unless the audience is wider than now and within that of the visit
     */
    public void releaseTo(FindingId id, int revision, Audience audience) {
        var finding = find(id);
        var visit = found.find(finding.visit());
        TeamPolicy.requireOwner(found.standing(visit), finding.owner());
        finding.expectRevision(revision);
        WideningPolicy.check(finding.audience(), audience, visit.audience());
        var seen = finding.view(false);
        PersonalDataGuard.check("audience", seen.text(), audience);
        PersonalDataGuard.check("audience", seen.severityReason(), audience);
        finding.widen(found.statement(visit, audience));
    }

    /**
     * The critical findings that the viewer's mission, as lead of the visit, has not read yet. Its own it knows.
     *
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public First<CriticalFinding> unreadByLead(WorkspaceId workspace, int most) {
        var me = Viewers.person().party();
        var unread = findings.unread(workspace, Severity.CRITICAL, me, PageRequest.ofSize(most));
        var visited = visitsOf(unread.getContent());
        return First.of(
                unread,
                unread.getContent().stream()
                        .map(finding -> new CriticalFinding(
                                finding.view(false), Objects.requireNonNull(visited.get(finding.visit()))))
                        .toList());
    }

    /**
     * The lead says that it has read a finding.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer speaks for the lead mission
     */
    public void readByLead(FindingId id) {
        var finding = find(id);
        found.asLead(finding.visit());
        finding.readByLead(clock.instant());
    }

    private Map<VisitId, VisitRow> visitsOf(List<FindingEntity> some) {
        var ids = some.stream()
                .map(FindingEntity::visit)
                .map(TypedId::value)
                .distinct()
                .toList();
        return rows.of(visits.findAllById(ids)).stream().collect(Collectors.toMap(VisitRow::id, Function.identity()));
    }

    private FindingEntity find(FindingId id) {
        return findings.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static boolean mayRevise(FindingEntity finding, Standing standing) {
        return standing.speaks() && standing.party().equals(finding.owner());
    }
}
