package org.mesaconsular.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Runs on PostgreSQL too each time, not only with {@code bin/test --all}: what it tests can come out otherwise there – SQL of
 * our own, locks and constraints under two at once, the order of words, what a column takes. See docs/tests.md.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("both-databases")
public @interface OnBothDatabases {}
