package org.mesaconsular.action.internal;

import java.util.List;
import org.mesaconsular.action.ActionRights;
import org.mesaconsular.action.ActionState;
import org.mesaconsular.directory.Standing;
import org.mesaconsular.shared.NotAllowed;

/** What one person may do with one action: the page offers exactly what the services allow. */
public record Acting(JointAction action, Standing standing) {

    /** @throws NotAllowed unless the person holds the mandate of a party that is asked */
    public void requireAnswer() {
        standing.requireMandate();
        require(isAsked(), "action.refusal.notAsked");
    }

    /** @throws NotAllowed unless the person speaks for the party that proposed the action or leads it */
    public void requireRewriting() {
        standing.requireVoice();
        require(isOwnerOrLead(), "action.refusal.onlyOwnerOrLead");
    }

    /** @throws NotAllowed unless the person speaks for the party that proposed or leads the action, or organises */
    public void requireEditing() {
        standing.requireVoice();
        require(isOwnerOrLead() || standing.organises(), "action.refusal.onlyOwnerLeadOrOrganiser");
    }

    /** @throws NotAllowed unless the person speaks for a party that is asked */
    public void requireReporting() {
        standing.requireVoice();
        require(isAsked(), "action.refusal.notAsked");
    }

    /** @throws NotAllowed unless the person speaks for the party that leads the action, or organises */
    public void requireSteering() {
        standing.requireVoice();
        require(isLead() || standing.organises(), "action.refusal.onlyLeadOrOrganiser");
    }

    /** The same as facts for the page. */
    public ActionRights rights(List<String> mandateHolders) {
        var state = action.state();
        var speaks = standing.speaks();
        var steers = speaks && (isLead() || standing.organises());
        return new ActionRights(
                state.consults() && standing.binds() && isAsked(),
                state.textIsOpen() && speaks && isOwnerOrLead(),
                state != ActionState.COMPLETED && speaks && (isOwnerOrLead() || standing.organises()),
                state.isCarriedOut() && speaks && isAsked(),
                state == ActionState.AGREED && steers,
                state == ActionState.IN_PROGRESS && steers,
                mandateHolders);
    }

    /** Whether the person's party is asked, but somebody else must answer for it. */
    public boolean leavesTheAnswerToOthers() {
        return action.state().consults() && isAsked() && !standing.binds();
    }

    private boolean isAsked() {
        return action.asked().contains(standing.party());
    }

    private boolean isLead() {
        return action.lead().equals(standing.party());
    }

    private boolean isOwnerOrLead() {
        return isLead() || action.owner().equals(standing.party());
    }

    private static void require(boolean allowed, String reasonKey) {
        if (!allowed) {
            throw new NotAllowed(reasonKey);
        }
    }
}
