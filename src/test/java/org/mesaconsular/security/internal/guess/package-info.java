/** Tests of the package. */
@NullMarked
package org.mesaconsular.security.internal.guess;

import org.jspecify.annotations.NullMarked;
