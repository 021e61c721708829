/** What a run of the tests costs, for {@code bin/test} to add up and to hold against the budget. */
@NullMarked
package org.mesaconsular.testing.figures;

import org.jspecify.annotations.NullMarked;
