package org.mesaconsular.meeting;

import org.mesaconsular.shared.AgreedTime;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;

/**
 * What is known of a meeting, checked.
 *
 * @param objectives may be empty
 * @param place may be empty
 * @param begins in the zone of the place
 * @param ends in the zone of the place, after the beginning
 * @param audience who sees the meeting once it is convened
 */
public record MeetingFacts(
        String title,
        MeetingKind kind,
        PartyId host,
        String objectives,
        String place,
        AgreedTime begins,
        AgreedTime ends,
        Audience audience) {

    /** The same as a form to edit. */
    public MeetingForm form() {
        return new MeetingForm(
                title,
                kind,
                host,
                objectives,
                place,
                begins.zone(),
                begins.wall(),
                begins.pass(),
                ends.wall(),
                ends.pass(),
                audience);
    }
}
