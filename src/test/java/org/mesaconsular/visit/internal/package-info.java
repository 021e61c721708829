/** The rules of the visit module as truth tables. */
@NullMarked
package org.mesaconsular.visit.internal;

import org.jspecify.annotations.NullMarked;
