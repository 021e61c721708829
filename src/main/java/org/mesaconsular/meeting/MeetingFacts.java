package org.mesaconsular.meeting;

import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.shared.AgreedTime;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;

/**
 * What is known of a meeting, checked.
 *
 * @param body the body of the circle that meets; null when the circle itself does
 * @param objectives may be empty
 * @param place may be empty
 * @param begins in the zone of the place
 * @param ends in the zone of the place, after the beginning
 * @param audience who sees the meeting once it is convened
 */
public record MeetingFacts(
        String title,
        MeetingKind kind,
        @Nullable BodyId body,
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
                body,
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
