package org.mesaconsular.meeting;

import java.time.Clock;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Standing;
import org.mesaconsular.meeting.internal.AgendaItems;
import org.mesaconsular.meeting.internal.MeetingEntity;
import org.mesaconsular.meeting.internal.Meetings;
import org.mesaconsular.meeting.internal.OutcomeEntity;
import org.mesaconsular.meeting.internal.Outcomes;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes out of the items of an agenda. */
@Service
@Transactional
public class OutcomeService {

    private final Outcomes outcomes;
    private final AgendaItems agenda;
    private final Meetings meetings;
    private final CircleService circles;
    private final ActionService actions;
    private final Clock clock;

    public OutcomeService(
            Outcomes outcomes,
            AgendaItems agenda,
            Meetings meetings,
            CircleService circles,
            ActionService actions,
            Clock clock) {
        this.outcomes = outcomes;
        this.agenda = agenda;
        this.meetings = meetings;
        this.circles = circles;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * Enters an outcome. The joint text is entered by an organiser, a position or a proposal by a delegate for the own
     * mission. A decision gets the next number of its meeting, or a code where fewer read it than the meeting.
     *
     * @throws NotAllowed for others, and unless the meeting is in session or over
     * @throws org.mesaconsular.shared.InvalidInput beside the field that cannot be saved
     */
    public OutcomeId enter(AgendaItemId id, OutcomeForm form) {
        var item = agenda.findById(id.value()).orElseThrow(NotFound::new);
        var meeting = meetings.lock(item.meeting().value()).orElseThrow(NotFound::new);
        var owner = ownerOf(form.kind(), meeting, circles.standing(meeting.workspace()));
        meeting.requireOpenOutcomes();
        var checked = form.checked();
        PersonalDataGuard.check("text", checked.text(), checked.audience().within(item.audience()));
        return outcomes.save(new OutcomeEntity(meeting, item, owner, checked, clock.instant()))
                .id();
    }

    /**
     * Words an outcome anew.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws NotAllowed for everyone but the party whose statement it is, or an organiser for the joint text
     */
    public void reword(OutcomeId id, int revision, OutcomeForm form) {
        var outcome = find(id);
        var standing = circles.standing(outcome.workspace());
        requireHand(outcome, standing);
        outcome.expectRevision(revision);
        var checked = form.checked();
        PersonalDataGuard.check("text", checked.text(), outcome.audience());
        outcome.reword(checked.text());
    }

    /**
     * Turns a decision into a joint action: the parties are asked for their consent to a text. The action knows the decision
     * as its origin, whatever origin the proposal names.
     *
     * @throws NotAllowed unless the viewer is an organiser and the outcome a decision
     * @throws org.mesaconsular.shared.InvalidInput beside the field that cannot be saved
     */
    public ActionId leadToAction(OutcomeId id, ProposeAction proposal) {
        var outcome = find(id);
        circles.standing(outcome.workspace()).requireOrganiser();
        if (outcome.kind() != OutcomeKind.DECISION) {
            throw new NotAllowed("refusal.meeting.onlyDecisions");
        }
        return actions.propose(new ProposeAction(
                outcome.workspace(),
                proposal.title(),
                proposal.text(),
                proposal.lead(),
                proposal.asked(),
                proposal.due(),
                proposal.audience(),
                id.asOrigin()));
    }

    private OutcomeEntity find(OutcomeId id) {
        return outcomes.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static PartyId ownerOf(OutcomeKind kind, MeetingEntity meeting, Standing standing) {
        if (kind.joint()) {
            standing.requireOrganiser();
            return meeting.owner();
        }
        return standing.requireVoice().party();
    }

    private static void requireHand(OutcomeEntity outcome, Standing standing) {
        if (outcome.kind().joint()) {
            standing.requireOrganiser();
        } else if (!standing.requireVoice().party().equals(outcome.owner())) {
            throw new NotAllowed("refusal.meeting.onlyItsParty");
        }
    }
}
