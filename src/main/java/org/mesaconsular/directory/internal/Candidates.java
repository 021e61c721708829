package org.mesaconsular.directory.internal;

import java.util.List;
import java.util.function.Function;

/**
 * Who may fit what somebody looks for, no more than can be compared with each other at once.
 *
 * @param fitting how many fit in all
 */
public record Candidates<T>(List<T> entries, int fitting) {

    /** How many fit and are not among these. */
    public int left() {
        return fitting - entries.size();
    }

    <R> Candidates<R> map(Function<T, R> view) {
        return new Candidates<>(entries.stream().map(view).toList(), fitting);
    }
}
