package org.mesaconsular.visit;

/** Is told how far an import has come, between its transactions. */
@FunctionalInterface
public interface ImportProgress {

    /** Tells nobody. */
    ImportProgress SILENT = (done, all) -> {};

    /** @param done how many of {@code all} lines are safely in the register */
    void reached(int done, int all);
}
