/** Entities, repositories and rules of the visit module. */
@NullMarked
package org.mesaconsular.visit.internal;

import org.jspecify.annotations.NullMarked;
