package org.mesaconsular.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Member;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.RulesService;
import org.mesaconsular.directory.SymbolService;
import org.mesaconsular.meeting.internal.DelegationEntity;
import org.mesaconsular.meeting.internal.Delegations;
import org.mesaconsular.meeting.internal.MeetingEntity;
import org.mesaconsular.meeting.internal.MeetingRelease;
import org.mesaconsular.meeting.internal.Meetings;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an organiser prepares a meeting, calls it and runs it. */
@Service
@Transactional
public class CallingService {

    private final Meetings meetings;
    private final Delegations delegations;
    private final MeetingRelease releases;
    private final CircleService circles;
    private final RulesService rules;
    private final BodyService bodies;
    private final SymbolService symbols;
    private final Clock clock;

    public CallingService(
            Meetings meetings,
            Delegations delegations,
            MeetingRelease releases,
            CircleService circles,
            RulesService rules,
            BodyService bodies,
            SymbolService symbols,
            Clock clock) {
        this.meetings = meetings;
        this.delegations = delegations;
        this.releases = releases;
        this.circles = circles;
        this.rules = rules;
        this.bodies = bodies;
        this.symbols = symbols;
        this.clock = clock;
    }

    /**
     * Begins to prepare a meeting: a draft that only the organiser's party sees. Its host attends from the start.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer is an organiser of the workspace
     * @throws InvalidInput beside the field that cannot be saved
     */
    public MeetingId call(WorkspaceId workspace, MeetingForm form) {
        var standing = circles.standing(workspace).requireOrganiser();
        var facts = form.checked();
        requireMember(workspace, facts.host());
        requireBody(workspace, null, facts.body());
        var meeting = meetings.save(new MeetingEntity(standing.party(), workspace, facts));
        seatHost(meeting);
        return meeting.id();
    }

    /**
     * Changes what is known of a meeting.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer is an organiser, or once it is in session
     * @throws InvalidInput beside the audience when the number it has is counted among meetings others read
     */
    public void edit(MeetingId id, int revision, MeetingForm form) {
        var meeting = findToRun(id);
        meeting.expectRevision(revision);
        var facts = form.checked();
        meeting.requireSameSequence(facts.audience());
        requireBody(meeting.workspace(), meeting.facts().body(), facts.body());
        if (!facts.host().equals(meeting.host())) {
            requireMember(meeting.workspace(), facts.host());
            delegation(meeting, meeting.host()).handOverHosting();
        }
        meeting.describe(facts);
        seatHost(meeting);
        releases.apply(meeting);
    }

    /**
     * Convenes a meeting: it gets its symbol and is shown to the audience chosen for it.
     *
     * @throws InvalidInput beside the audience when an observer is invited whom it leaves out
     */
    public void convene(MeetingId id) {
        var meeting = findToRun(id);
        var home = circles.workspace(meeting.workspace()).zone();
        var year = meeting.facts().begins().in(home).getYear();
        meeting.convene(
                symbols.next(meeting.workspace(), "", year, meeting.facts().audience()));
        releases.apply(meeting);
    }

    /** How far the notice of a meeting falls short of the rules of procedure; empty when it does not. */
    @Transactional(readOnly = true)
    public Optional<ShortNotice> shortNotice(MeetingId id) {
        var meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        var home = circles.workspace(meeting.workspace()).zone();
        return notice(meeting.workspace())
                .shortFor(meeting.facts().begins().in(home).toLocalDate());
    }

    /** How early the rules of a workspace want its meetings to be called, seen from today. */
    @Transactional(readOnly = true)
    public NoticePeriod notice(WorkspaceId workspace) {
        var home = circles.workspace(workspace).zone();
        var required = rules.rules(workspace).rules().noticeDays();
        return new NoticePeriod(LocalDate.ofInstant(clock.instant(), home), required);
    }

    /** Opens the session of a meeting that was convened. */
    public void open(MeetingId id) {
        findToRun(id).open();
    }

    /** Ends the session of a meeting. */
    public void end(MeetingId id) {
        findToRun(id).end();
    }

    /**
     * Calls a meeting off.
     *
     * @throws InvalidInput beside "text" when there is no reason
     */
    public void cancel(MeetingId id, String reason) {
        var meeting = findToRun(id);
        var checked = Text.required("text", reason, Text.NOTE);
        PersonalDataGuard.check("text", checked, meeting.facts().audience());
        meeting.cancel(checked);
    }

    private MeetingEntity findToRun(MeetingId id) {
        var meeting = meetings.lock(id.value()).orElseThrow(NotFound::new);
        circles.standing(meeting.workspace()).requireOrganiser();
        return meeting;
    }

    private void requireMember(WorkspaceId workspace, PartyId host) {
        var member = circles.members(workspace).stream()
                .filter(known -> known.kind() == MembershipKind.MEMBER)
                .map(Member::party)
                .anyMatch(party -> party.id().equals(host));
        if (!member) {
            throw new InvalidInput("host", "refusal.meeting.hostIsMember");
        }
    }

    /** A body that was dissolved since keeps the meetings it has. */
    private void requireBody(WorkspaceId workspace, @Nullable BodyId before, @Nullable BodyId wanted) {
        if (wanted != null && !wanted.equals(before)) {
            bodies.requireAtWork(workspace, wanted);
        }
    }

    private void seatHost(MeetingEntity meeting) {
        var seat = delegations
                .findByMeetingAndParty(meeting.id(), meeting.host())
                .orElseGet(() -> delegations.save(new DelegationEntity(meeting, meeting.host(), false)));
        if (!seat.hosts()) {
            seat.host(Viewers.person().account(), clock.instant());
        }
    }

    private DelegationEntity delegation(MeetingEntity meeting, PartyId party) {
        return delegations.findByMeetingAndParty(meeting.id(), party).orElseThrow(NotFound::new);
    }
}
