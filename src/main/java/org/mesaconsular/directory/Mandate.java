package org.mesaconsular.directory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;

/**
 * A period in which a person holds the mandate of a mission. Its days are days in the workspace's zone.
 *
 * @param lastDay the last day it holds; null while no end is set
 * @param endedAt when it was ended before its last day was over; null when it was not
 */
public record Mandate(
        MandateId id,
        WorkspaceId workspace,
        PartyId party,
        AccountId account,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Instant endedAt,
        MandatePhase phase,
        int revision) {}
