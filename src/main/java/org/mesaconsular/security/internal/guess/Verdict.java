package org.mesaconsular.security.internal.guess;

import java.util.Optional;

/** What became of a guess. The answer to {@link Wrong} and {@link PastLimit} is the same, for known and unknown accounts. */
public sealed interface Verdict<T> {

    /** It was right. */
    record Right<T>(T value) implements Verdict<T> {}

    /** It was looked at and wrong. */
    record Wrong<T>() implements Verdict<T> {}

    /** There were too many before it; nobody looked at it. */
    record PastLimit<T>() implements Verdict<T> {}

    /** What a right guess gives; empty otherwise. */
    default Optional<T> right() {
        return this instanceof Right<T>(T value) ? Optional.of(value) : Optional.empty();
    }
}
