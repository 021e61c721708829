package org.mesaconsular.directory;

/**
 * The rules of a circle.
 *
 * @param revision the revision an edit starts from; {@link #NEVER_SET} while the defaults hold
 */
public record KeptRules(RulesOfProcedure rules, int revision) {

    /** Nobody set any rules yet. */
    public static final int NEVER_SET = -1;
}
