package org.mesaconsular.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.PartyId;

/**
 * What an organiser tells the whole circle.
 *
 * @param by the mission whose organiser wrote it
 * @param firstDay the first day it is shown, in the workspace's zone
 * @param lastDay the last day it is shown, in the workspace's zone; null while it is open
 * @param revision the revision an edit starts from
 */
public record Announcement(
        AnnouncementId id,
        PartyId by,
        String title,
        String text,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int revision) {

    /** Whether it is shown on this day of the workspace. */
    public boolean shownOn(LocalDate day) {
        return !firstDay.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
    }
}
