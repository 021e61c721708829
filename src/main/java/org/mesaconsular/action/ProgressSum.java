package org.mesaconsular.action;

import java.util.Collection;

/**
 * How many of the parties have reported. No information is no report.
 *
 * @param reported how many have said anything
 * @param asked how many take part
 */
public record ProgressSum(int reported, int asked) {

    /** Counts the latest word of every party. */
    public static ProgressSum of(Collection<ProgressStatus> latest) {
        var reported = latest.stream().filter(ProgressStatus::tells).count();
        return new ProgressSum(Math.toIntExact(reported), latest.size());
    }
}
