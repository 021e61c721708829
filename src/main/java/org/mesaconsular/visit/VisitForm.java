package org.mesaconsular.visit;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;

/**
 * What somebody typed about a visit. The days are days at the facility.
 *
 * @param team the missions besides the lead, which is the mission of whoever plans
 * @param from null while no day is set
 * @param until null for a visit of one day
 * @param action the joint action the visit serves; null for none
 */
public record VisitForm(
        FacilityId facility,
        VisitType type,
        String purpose,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<PartyId> team,
        @Nullable UUID action,
        Audience audience) {

    /**
     * The same with the texts checked and trimmed.
     *
     * @throws InvalidInput beside the field that cannot be saved
     */
    public VisitForm checked() {
        if (until != null && (from == null || until.isBefore(from))) {
            throw new InvalidInput("until", "visit.refusal.daysOutOfOrder");
        }
        return new VisitForm(
                facility,
                type,
                Text.optional("purpose", purpose, Text.NOTE),
                from,
                until,
                Set.copyOf(team),
                action,
                audience);
    }
}
