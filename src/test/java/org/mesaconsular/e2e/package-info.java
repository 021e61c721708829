/** Journeys through the packaged portal, in a browser and as a process that can be killed. */
@NullMarked
package org.mesaconsular.e2e;

import org.jspecify.annotations.NullMarked;
