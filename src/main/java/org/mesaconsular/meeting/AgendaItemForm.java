package org.mesaconsular.meeting;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;

/**
 * What the organiser typed about an item of the agenda.
 *
 * @param duration how long it is meant to take; zero when nobody said
 * @param presenter the party that presents it, or null
 * @param audience who sees it once the meeting is convened; never wider than the meeting
 */
public record AgendaItemForm(
        String title, Duration duration, @Nullable PartyId presenter, Audience audience) {

    private static final Duration LONGEST = Duration.ofHours(24);

    /**
     * The same with every text checked and trimmed.
     *
     * @throws InvalidInput beside the field that cannot be saved
     */
    public AgendaItemForm checked() {
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw new InvalidInput("duration", "refusal.agendaDuration");
        }
        return new AgendaItemForm(Text.required("title", title, Text.LINE), duration, presenter, audience);
    }
}
