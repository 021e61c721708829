package org.mesaconsular.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * The announcements of a circle, as far as they concern the viewer.
 *
 * @param announcements those shown today, newest first; for who keeps the board also those still to come
 * @param today the day in the workspace's zone
 * @param keeps whether the viewer writes, changes and withdraws announcements
 */
public record NoticeBoard(List<Announcement> announcements, LocalDate today, boolean keeps) {}
