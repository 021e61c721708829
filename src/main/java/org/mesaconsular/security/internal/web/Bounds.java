package org.mesaconsular.security.internal.web;

import jakarta.servlet.http.HttpServletRequest;

/** What no page of the portal sends: refused before anybody reads it. */
final class Bounds {

    /** A form of somebody who is not signed in, in bytes. */
    private static final long FORM = 64 * 1024L;

    /** The events of a page: the longest text there is takes a tenth of it. In bytes. */
    private static final long EVENTS = 2 * 1024 * 1024L;

    /** A file, which only those send who are signed in; in bytes. The forms that take files say less. */
    private static final long FILE = 4 * 1024 * 1024L;

    private static final String EVENTS_OF_PAGE = "v-r=uidl";

    private Bounds() {}

    /** Whether nobody can tell how much it claims to send. */
    static boolean isUnreadable(HttpServletRequest request) {
        try {
            request.getContentLengthLong();
            return false;
        } catch (IllegalArgumentException noneOrSeveral) {
            return true;
        }
    }

    /** Whether it claims more than anybody may send. */
    static boolean isTooLarge(HttpServletRequest request) {
        var length = request.getContentLengthLong();
        return length > FORM && length > most(request);
    }

    /** Events that did not come as a page sends them. */
    static boolean isNoPage(HttpServletRequest request) {
        return carriesEvents(request) && !"POST".equals(request.getMethod());
    }

    private static long most(HttpServletRequest request) {
        if (!request.isRequestedSessionIdValid()) {
            return FORM;
        }
        return carriesEvents(request) ? EVENTS : FILE;
    }

    private static boolean carriesEvents(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains(EVENTS_OF_PAGE);
    }
}
