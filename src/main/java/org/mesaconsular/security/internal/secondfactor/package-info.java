/** Codes from a telephone and codes on paper. */
@NullMarked
package org.mesaconsular.security.internal.secondfactor;

import org.jspecify.annotations.NullMarked;
