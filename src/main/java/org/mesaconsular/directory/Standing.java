package org.mesaconsular.directory;

import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.PartyId;

/**
 * What a person may do in a workspace. Whoever sees a record but may not act on it is refused with the sentence that
 * says who may.
 *
 * @param membership how the person's party belongs to the workspace
 * @param seat the person's seat; null when the party is in the circle but the person is not
 */
public record Standing(
        Person person, MembershipKind membership, @Nullable Seat seat) {

    /** The party the person speaks for. */
    public PartyId party() {
        return person.party();
    }

    /** Whether the person may run meetings for the circle. */
    public boolean organises() {
        return speaks() && seat != null && seat.role() == SeatRole.ORGANISER;
    }

    /** Whether the person may speak for a member mission. */
    public boolean speaks() {
        return membership == MembershipKind.MEMBER && seat != null && seat.speaks();
    }

    /** Whether the person may bind a member mission. */
    public boolean binds() {
        return speaks() && seat != null && seat.mandate();
    }

    /** @throws NotAllowed unless the person may run meetings for the circle */
    public Standing requireOrganiser() {
        return require(organises(), "refusal.onlyOrganiser");
    }

    /** @throws NotAllowed unless the person may speak for a member mission */
    public Standing requireVoice() {
        return require(speaks(), "refusal.onlyDelegates");
    }

    /** @throws NotAllowed unless the person may bind a member mission */
    public Standing requireMandate() {
        return require(binds(), "refusal.onlyMandate");
    }

    private Standing require(boolean allowed, String reasonKey) {
        if (!allowed) {
            throw new NotAllowed(reasonKey);
        }
        return this;
    }
}
