/** Entities, repositories and rules of the security module. */
@NullMarked
package org.mesaconsular.security.internal;

import org.jspecify.annotations.NullMarked;
