package org.mesaconsular.directory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For how long a party belongs to a workspace, once.
 *
 * @param since when it was admitted; null when that was before such dates were kept
 * @param lastDay its last day in the workspace's zone; null while no end is set
 * @param end the instant from which it belongs no more; null while no end is set
 * @param revision the revision an edit starts from
 */
public record Term(
        @Nullable Instant since,
        @Nullable LocalDate lastDay,
        @Nullable Instant end,
        int revision) {}
