/** Tests of what keeps the portal running safely. */
@NullMarked
package org.mesaconsular.operation.internal;

import org.jspecify.annotations.NullMarked;
