package org.mesaconsular.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Runs with {@code bin/test --all} only: it takes long, and what it asserts first breaks elsewhere. See docs/tests.md. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("long-run")
public @interface LongRun {

    /** Whether this is the long run: for journeys that look at more, or for longer, in it. */
    boolean IS_ON = Boolean.getBoolean("mesa.test.all");
}
