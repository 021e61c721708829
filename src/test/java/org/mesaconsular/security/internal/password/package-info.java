/** Tests of the package. */
@NullMarked
package org.mesaconsular.security.internal.password;

import org.jspecify.annotations.NullMarked;
