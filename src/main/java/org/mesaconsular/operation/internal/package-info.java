/** How it is done; one of the two packages that speak to the database past the visibility filter. */
@NullMarked
package org.mesaconsular.operation.internal;

import org.jspecify.annotations.NullMarked;
