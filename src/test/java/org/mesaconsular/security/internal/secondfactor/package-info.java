/** Tests of the package. */
@NullMarked
package org.mesaconsular.security.internal.secondfactor;

import org.jspecify.annotations.NullMarked;
