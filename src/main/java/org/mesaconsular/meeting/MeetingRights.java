package org.mesaconsular.meeting;

import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.Standing;

/**
 * What the viewer may do with a meeting now. Screens show what may be done; the services check it again.
 *
 * @param organises may prepare and run it
 * @param states may state a position of the own party
 */
public record MeetingRights(boolean organises, boolean states) {

    static MeetingRights of(Standing standing) {
        return new MeetingRights(standing.organises(), standing.speaks());
    }

    /** Whether the person reads what was said with this answer: a mission's is for members, an observer knows its own. */
    static boolean mayReadWords(Standing standing, DelegationLine line) {
        return standing.membership() == MembershipKind.MEMBER
                || line.party().id().equals(standing.party());
    }

    /** Whether the person may say whether the own party comes: people with a voice, and those of an observer. */
    static boolean mayAnswer(Standing standing) {
        return standing.speaks() || (standing.membership() == MembershipKind.OBSERVER && standing.seat() != null);
    }
}
