package org.mesaconsular.meeting;

import java.util.Collection;
import java.util.Collections;

/**
 * How many of the missions invited said what. Who has not confirmed has not said no, and a mission counts once however
 * many people it sends.
 */
public record AttendanceTally(int accepted, int tentative, int declined, int notConfirmed) {

    /** The tally of these answers, one for each mission. */
    public static AttendanceTally of(Collection<Answer> answers) {
        return new AttendanceTally(
                Collections.frequency(answers, Answer.ACCEPTED),
                Collections.frequency(answers, Answer.TENTATIVE),
                Collections.frequency(answers, Answer.DECLINED),
                Collections.frequency(answers, Answer.NO_ANSWER));
    }

    /** How many said they come. */
    public int confirmed() {
        return accepted;
    }

    /** How many were invited. */
    public int invited() {
        return accepted + tentative + declined + notConfirmed;
    }
}
