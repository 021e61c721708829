package org.mesaconsular.meeting.ui;

import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.MeetingPeriod;

/** Where the pages of meetings are. */
final class MeetingPaths {

    static final String LIST = "meetings";

    /** Which meetings the list shows, as it stands in the address. */
    static final String SHOW = "show";

    static final String PAST = "past";

    private MeetingPaths() {}

    /** The page of one meeting. */
    static String of(MeetingId id) {
        return LIST + "/" + id.value();
    }

    /** The list of those to come or of those that are over. */
    static String list(MeetingPeriod period) {
        return period == MeetingPeriod.PAST ? LIST + "?" + SHOW + "=" + PAST : LIST;
    }
}
