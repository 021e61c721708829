/** How often somebody may guess: ten times in a quarter of an hour, whatever the way in. */
@NullMarked
package org.mesaconsular.security.internal.guess;

import org.jspecify.annotations.NullMarked;
