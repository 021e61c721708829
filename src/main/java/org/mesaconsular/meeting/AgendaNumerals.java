package org.mesaconsular.meeting;

import org.jspecify.annotations.Nullable;

/** The numbers of an agenda, in its order: those who read the meeting read all items that have one, so there are no gaps. */
final class AgendaNumerals {

    private int last;

    /** @param code that of the item, or null for one that is numbered */
    String next(@Nullable String code) {
        return code == null ? Integer.toString(++last) : code;
    }
}
