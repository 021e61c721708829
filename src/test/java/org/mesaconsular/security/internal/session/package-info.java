/** Tests of sign-ins as they last. */
@NullMarked
package org.mesaconsular.security.internal.session;

import org.jspecify.annotations.NullMarked;
