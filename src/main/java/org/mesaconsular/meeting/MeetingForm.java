package org.mesaconsular.meeting;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.shared.AgreedTime;
import org.mesaconsular.shared.AgreedTime.Pass;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidForm;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalDataGuard;

/**
 * What the organiser typed about a meeting.
 *
 * @param body the body of the circle that meets; null when the circle itself does
 * @param host the mission that hosts it and therefore attends
 * @param objectives may be empty
 * @param place may be empty
 * @param zone the zone of the place
 * @param start the time on the wall there; null when it was left out
 * @param startPass which one is meant should that time come twice there; null when nobody said
 * @param end the time on the wall there; null when it was left out
 * @param endPass which one is meant should that time come twice there; null when nobody said
 * @param audience who sees the meeting once it is convened
 */
public record MeetingForm(
        String title,
        MeetingKind kind,
        @Nullable BodyId body,
        PartyId host,
        String objectives,
        String place,
        ZoneId zone,
        @Nullable LocalDateTime start,
        @Nullable Pass startPass,
        @Nullable LocalDateTime end,
        @Nullable Pass endPass,
        Audience audience) {

    /**
     * The same with every text checked and trimmed and the times computed.
     *
     * @throws InvalidInput beside the field that cannot be saved; all of them at once
     * @throws org.mesaconsular.shared.NoSuchLocalTime when the clocks of the place leap over a time
     * @throws org.mesaconsular.shared.AmbiguousLocalTime when a time comes twice there and nobody said which
     */
    public MeetingFacts checked() {
        InvalidForm.unlessAll(
                this::checkedTitle,
                this::begins,
                this::ends,
                this::checkedPlace,
                this::checkedObjectives,
                this::requireAudience);
        if (!ends().instant().isAfter(begins().instant())) {
            throw new InvalidInput("end", "refusal.endBeforeStart");
        }
        return new MeetingFacts(
                checkedTitle(), kind, body, host, checkedObjectives(), checkedPlace(), begins(), ends(), audience);
    }

    private String checkedTitle() {
        return guarded("title", Text.required("title", title, Text.LINE));
    }

    private String checkedObjectives() {
        return guarded("objectives", Text.optional("objectives", objectives, Text.NOTE));
    }

    private String checkedPlace() {
        return guarded("place", Text.optional("place", place, Text.LINE));
    }

    private String guarded(String field, String text) {
        PersonalDataGuard.check(field, text, audience);
        return text;
    }

    private AgreedTime begins() {
        return agreed("start", start, startPass);
    }

    private AgreedTime ends() {
        return agreed("end", end, endPass);
    }

    private void requireAudience() {
        if (audience == Audience.OWN || audience == Audience.PUBLIC) {
            throw new InvalidInput("audience", "refusal.meetingAudience");
        }
    }

    private AgreedTime agreed(String field, @Nullable LocalDateTime wall, @Nullable Pass pass) {
        if (wall == null) {
            throw new InvalidInput(field, "refusal.required");
        }
        return AgreedTime.of(field, wall, zone, pass);
    }
}
