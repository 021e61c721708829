package org.mesaconsular.meeting;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.meeting.internal.DelegationEntity;
import org.mesaconsular.meeting.internal.Delegations;
import org.mesaconsular.meeting.internal.MeetingEntity;
import org.mesaconsular.meeting.internal.MeetingRelease;
import org.mesaconsular.meeting.internal.Meetings;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to a meeting and what they answer. The party is invited, not the person. */
@Service
@Transactional
public class InvitationService {

    private final Delegations delegations;
    private final Meetings meetings;
    private final MeetingRelease releases;
    private final CircleService circles;
    private final Clock clock;

    public InvitationService(
            Delegations delegations, Meetings meetings, MeetingRelease releases, CircleService circles, Clock clock) {
        this.delegations = delegations;
        this.meetings = meetings;
        this.releases = releases;
        this.circles = circles;
        this.clock = clock;
    }

    /**
     * Invites parties of the circle, missions and observers. Who is invited already stays so.
     *
     * @throws NotAllowed unless the viewer is an organiser, or once the meeting is in session
     * @throws InvalidInput when a party does not belong to the circle, or is an observer whom the audience leaves out
     */
    public void invite(MeetingId id, Collection<PartyId> parties) {
        var meeting = findToRun(id);
        meeting.requirePreparation();
        var circle = circle(meeting.workspace());
        var fresh = new LinkedHashSet<>(parties);
        delegations.findByMeeting(id).forEach(known -> fresh.remove(known.party()));
        var invited = fresh.stream()
                .map(party -> new DelegationEntity(meeting, party, observes(circle, party)))
                .toList();
        if (meeting.leavesOut(invited)) {
            throw new InvalidInput("parties", "refusal.meeting.observersLeftOut");
        }
        delegations.saveAll(invited);
        releases.apply(meeting);
    }

    /**
     * Takes an invitation back that nobody received yet: the meeting is still a draft.
     *
     * @throws NotAllowed unless the viewer is an organiser, once the meeting was convened, and for the host
     * @throws NotFound when the party is not invited
     */
    public void withdraw(MeetingId id, PartyId party) {
        var meeting = findToRun(id);
        meeting.requireUnsentInvitations();
        var delegation = delegations.findByMeetingAndParty(id, party).orElseThrow(NotFound::new);
        delegation.requireWithdrawable();
        delegations.delete(delegation);
    }

    /**
     * The viewer's party answers.
     *
     * @param revision the revision of the invitation the answer starts from
     * @param comment may be empty
     * @throws org.mesaconsular.shared.EditConflict when somebody of the party, or the organiser for it, was faster
     * @throws NotAllowed for people without a voice, for the host, and unless the meeting takes answers now
     * @throws NotFound when the viewer's party is not invited
     */
    public void answer(MeetingId id, int revision, Answer answer, String comment) {
        var meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        var standing = circles.standing(meeting.workspace());
        if (!MeetingRights.mayAnswer(standing)) {
            throw new NotAllowed("refusal.onlyDelegates");
        }
        var delegation = findToAnswer(meeting, standing.party(), revision, answer);
        var checked = Text.optional("comment", comment, Text.NOTE);
        PersonalDataGuard.check("comment", checked, meeting.facts().audience());
        delegation.answer(answer, checked, standing.person().id(), clock.instant());
    }

    /**
     * The organiser records what a party answered by note verbale or telephone.
     *
     * @param revision the revision of the invitation the record starts from
     * @throws org.mesaconsular.shared.EditConflict when an answer came in between
     * @throws InvalidInput when a note verbale has no number
     */
    public void record(MeetingId id, PartyId party, int revision, RecordedAnswer answer) {
        var meeting = findToRun(id);
        var checked = answer.checked();
        PersonalDataGuard.check("comment", checked.comment(), meeting.facts().audience());
        PersonalDataGuard.check(
                "reference", checked.reference(), meeting.facts().audience());
        var delegation = findToAnswer(meeting, party, revision, checked.answer());
        delegation.record(checked, Viewers.person().account(), clock.instant());
    }

    private DelegationEntity findToAnswer(MeetingEntity meeting, PartyId party, int revision, Answer answer) {
        meeting.requireOpenAnswers();
        if (answer == Answer.NO_ANSWER) {
            throw new InvalidInput("answer", "refusal.required");
        }
        var delegation = delegations.findByMeetingAndParty(meeting.id(), party).orElseThrow(NotFound::new);
        delegation.expectRevision(revision);
        return delegation;
    }

    private MeetingEntity findToRun(MeetingId id) {
        var meeting = meetings.lock(id.value()).orElseThrow(NotFound::new);
        circles.standing(meeting.workspace()).requireOrganiser();
        return meeting;
    }

    private Map<PartyId, MembershipKind> circle(WorkspaceId workspace) {
        return circles.members(workspace).stream()
                .collect(Collectors.toMap(member -> member.party().id(), member -> member.kind()));
    }

    private static boolean observes(Map<PartyId, MembershipKind> circle, PartyId party) {
        var kind = circle.get(party);
        if (kind == null) {
            throw new InvalidInput("parties", "refusal.meeting.notInCircle");
        }
        return kind == MembershipKind.OBSERVER;
    }
}
