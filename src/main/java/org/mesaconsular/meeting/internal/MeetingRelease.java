package org.mesaconsular.meeting.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.mesaconsular.meeting.MeetingState;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.springframework.stereotype.Component;

/**
 * Shows a meeting, its agenda and its delegations to the audience chosen for it, once it is convened. An observer who is
 * invited must be able to see to what.
 */
@Component
public class MeetingRelease {

    private final AgendaItems agenda;
    private final Delegations delegations;

    MeetingRelease(AgendaItems agenda, Delegations delegations) {
        this.agenda = agenda;
        this.delegations = delegations;
    }

    /**
     * Brings the audience of the meeting and its parts up to date; a draft is only checked.
     *
     * @throws InvalidInput beside the audience when an observer is invited whom it leaves out, or when it would show members
     *     personal data
     */
    public void apply(MeetingEntity meeting) {
        var invited = delegations.findByMeeting(meeting.id());
        if (meeting.leavesOut(invited)) {
            throw new InvalidInput("audience", "refusal.meeting.observersLeftOut");
        }
        refuseToShowMembers(meeting, invited);
        if (meeting.state() == MeetingState.DRAFT) {
            return;
        }
        meeting.release(invited.stream().map(DelegationEntity::party).collect(Collectors.toSet()));
        invited.forEach(delegation -> delegation.releaseWith(meeting));
        agenda.findByMeetingOrderByPosition(meeting.id()).forEach(item -> item.releaseWithin(meeting));
    }

    /** What a party said when few would read it may hold what must not be shown to all. */
    private static void refuseToShowMembers(MeetingEntity meeting, List<DelegationEntity> invited) {
        var audience = meeting.facts().audience();
        if (audience.widerThan(Audience.NAMED)) {
            invited.forEach(delegation -> PersonalDataGuard.check("audience", delegation.comment(), audience));
        }
    }
}
