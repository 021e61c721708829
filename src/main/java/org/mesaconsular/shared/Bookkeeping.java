package org.mesaconsular.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity in which the portal notes what it must remember by itself, for instance how often somebody guessed. Its rows
 * are no record of anybody's, so the audit keeps none of their changes and no open page is read again: the act behind a
 * change is told as a {@link NotableAct}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bookkeeping {}
