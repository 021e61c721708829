package org.mesaconsular.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.SymbolService;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.RecordLinks;
import org.mesaconsular.shared.Release;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.mesaconsular.visit.internal.AccessPolicy;
import org.mesaconsular.visit.internal.AccessStepEntity;
import org.mesaconsular.visit.internal.AccessSteps;
import org.mesaconsular.visit.internal.Facilities;
import org.mesaconsular.visit.internal.JoiningPolicy;
import org.mesaconsular.visit.internal.VisitEntity;
import org.mesaconsular.visit.internal.VisitMemberEntity;
import org.mesaconsular.visit.internal.VisitMembers;
import org.mesaconsular.visit.internal.VisitRelease;
import org.mesaconsular.visit.internal.Visits;
import org.mesaconsular.visit.internal.VisitsForTeam;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a mission does with the visits it leads: plan them, invite others, ask for access, say how far they have come. */
@Service
@Transactional
public class VisitService {

    private static final String SERIES = "V";

    private final Visits visits;
    private final VisitMembers members;
    private final AccessSteps steps;
    private final Facilities facilities;
    private final VisitsForTeam found;
    private final VisitRelease release;
    private final CircleService circles;
    private final SymbolService symbols;
    private final ObjectProvider<RecordLinks> links;
    private final Clock clock;

    public VisitService(
            Visits visits,
            VisitMembers members,
            AccessSteps steps,
            Facilities facilities,
            VisitsForTeam found,
            VisitRelease release,
            CircleService circles,
            SymbolService symbols,
            ObjectProvider<RecordLinks> links,
            Clock clock) {
        this.visits = visits;
        this.members = members;
        this.steps = steps;
        this.facilities = facilities;
        this.found = found;
        this.release = release;
        this.circles = circles;
        this.symbols = symbols;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Drafts a visit that the viewer's mission leads, and that nobody else sees until it is proposed.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer speaks for a member mission
     * @throws NotFound when there is no such facility or action for this viewer
     * @throws InvalidInput beside the field that cannot be saved
     */
    public VisitId plan(WorkspaceId workspace, VisitForm form) {
        var lead = circles.standing(workspace).requireVoice().party();
        var checked = form.checked();
        requireFacility(workspace, checked.facility());
        requireAction(checked.action());
        PersonalDataGuard.check("purpose", checked.purpose(), checked.audience());
        var team = teamOf(workspace, lead, checked);
        var visit = visits.save(new VisitEntity(lead, workspace, checked));
        team.forEach(party -> members.save(new VisitMemberEntity(visit, party)));
        return visit.id();
    }

    /**
     * Changes type, purpose and days.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     */
    public void edit(VisitId id, int revision, VisitForm form) {
        var visit = found.asLead(id);
        visit.expectRevision(revision);
        var checked = form.checked();
        PersonalDataGuard.check("purpose", checked.purpose(), visit.wished());
        visit.describe(checked);
    }

    /**
     * Brings a mission into the team.
     *
     * @throws InvalidInput when it is in it already, is no member of the circle or cannot see the visit
     */
    public void invite(VisitId id, PartyId party) {
        var visit = found.asLead(id);
        JoiningPolicy.requireMission(party, circles.members(visit.workspace()));
        if (members.existsByVisitAndParty(id, party)) {
            throw new InvalidInput("party", "visit.refusal.alreadyInTeam");
        }
        JoiningPolicy.requireSight(party, visit.releaseFor(Set.of(party)));
        members.save(new VisitMemberEntity(visit, party));
    }

    /**
     * Takes the visit to another state. Proposing it gives it its symbol and shows it to the audience chosen for it.
     *
     * @param reason why; required where {@link VisitState#needsReason()}
     * @throws InvalidInput when the state cannot follow
     */
    public void advance(VisitId id, VisitState next, String reason) {
        var visit = found.asLead(id);
        var checked = Text.optional("reason", reason, Text.NOTE);
        PersonalDataGuard.check("reason", checked, visit.wished());
        visit.advance(next, checked);
        if (next == VisitState.PROPOSED) {
            visit.bear(nextSymbol(visit));
            release.apply(visit);
        }
    }

    /**
     * Writes a step into the access ledger; the latest is the status.
     *
     * @throws InvalidInput beside the field that contradicts the ledger, or when conditions or grounds are missing
     */
    public void recordAccess(VisitId id, AccessForm form) {
        var visit = found.asLead(id);
        var checked = form.checked();
        var ledger = steps.findByVisitOrderByNumberDesc(id);
        var latest = ledger.isEmpty() ? null : ledger.getFirst().day();
        AccessPolicy.check(visit.access(), latest, today(visit.workspace()), checked);
        PersonalDataGuard.check("note", checked.note(), visit.wished());
        visit.take(checked);
        steps.save(new AccessStepEntity(visit, ledger.size() + 1, checked, clock.instant()));
    }

    /** The day it is where the workspace is at home. */
    @Transactional(readOnly = true)
    public LocalDate today(WorkspaceId workspace) {
        return LocalDate.now(clock.withZone(circles.workspace(workspace).zone()));
    }

    private String nextSymbol(VisitEntity visit) {
        var year = today(visit.workspace()).getYear();
        return visit.symbol().isEmpty()
                ? symbols.next(visit.workspace(), SERIES, year, visit.wished())
                : visit.symbol();
    }

    private Set<PartyId> teamOf(WorkspaceId workspace, PartyId lead, VisitForm form) {
        var team = new HashSet<>(form.team());
        team.add(lead);
        var circle = circles.members(workspace);
        team.forEach(party -> JoiningPolicy.requireMission(party, circle));
        var release = new Release(lead, workspace, form.audience(), team);
        team.forEach(party -> JoiningPolicy.requireSight(party, release));
        return team;
    }

    private void requireFacility(WorkspaceId workspace, FacilityId facility) {
        var here = facilities
                .findById(facility.value())
                .filter(place -> place.workspace().equals(workspace));
        if (here.isEmpty()) {
            throw new NotFound();
        }
    }

    private void requireAction(@Nullable UUID action) {
        if (action == null) {
            return;
        }
        var ref = new OriginRef("action", action);
        if (links.stream().noneMatch(module -> module.link(ref).isPresent())) {
            throw new NotFound();
        }
    }
}
