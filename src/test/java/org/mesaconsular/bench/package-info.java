/** What {@code bin/bench} measures. Nothing here is a test: no name ends in one, so the build does not run it. */
@NullMarked
package org.mesaconsular.bench;

import org.jspecify.annotations.NullMarked;
