package org.mesaconsular.visit.internal;

import org.mesaconsular.visit.EmptyCells;
import org.mesaconsular.visit.ImportSource;

/**
 * How lines are entered.
 *
 * @param source who says what they say
 * @param empty what becomes of facts that they have an empty cell for
 */
public record Entering(ImportSource source, EmptyCells empty) {}
