/** The steps by which somebody signs in. */
@NullMarked
package org.mesaconsular.security.internal.signin;

import org.jspecify.annotations.NullMarked;
