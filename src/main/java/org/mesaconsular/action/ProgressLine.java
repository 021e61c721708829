package org.mesaconsular.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Party;

/**
 * The latest word of one party.
 *
 * @param status {@link ProgressStatus#NO_INFORMATION} when it never reported
 * @param asOf the day it describes; null when it never reported
 */
public record ProgressLine(
        Party party,
        boolean lead,
        ProgressStatus status,
        String note,
        @Nullable LocalDate asOf) {}
