/** Tests of how the portal is secured. */
@NullMarked
package org.mesaconsular.security.internal;

import org.jspecify.annotations.NullMarked;
