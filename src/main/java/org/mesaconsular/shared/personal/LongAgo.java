package org.mesaconsular.shared.personal;

import java.util.regex.Pattern;

/** Whether a date lies before the work that the portal holds: the oldest document it knows is younger. */
final class LongAgo {

    private static final Pattern YEAR = Pattern.compile("(?:19[3-9]\\d|200\\d|201[0-5])");
    private static final Pattern SHORT_YEAR = Pattern.compile("[ /.'-]([3-9]\\d)$");

    private LongAgo() {}

    static boolean is(String date) {
        return YEAR.matcher(date).find() || SHORT_YEAR.matcher(date).find();
    }
}
