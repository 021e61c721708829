package org.mesaconsular.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;

/**
 * A visit as lists show it.
 *
 * @param symbol empty while it is a draft
 * @param facility the place
 * @param from null while no day is set
 * @param until null for a visit of one day
 * @param replyDue the day by which the authority was asked to reply; null for none
 * @param lead the mission that runs it
 * @param team the missions of the team, the lead among them
 * @param action the joint action it serves; null for none
 */
public record VisitRow(
        VisitId id,
        WorkspaceId workspace,
        String symbol,
        Facility facility,
        VisitType type,
        String purpose,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        VisitState state,
        String stateReason,
        AccessStatus access,
        @Nullable LocalDate replyDue,
        PartyId lead,
        List<PartyId> team,
        @Nullable UUID action,
        Audience audience,
        int revision) {}
