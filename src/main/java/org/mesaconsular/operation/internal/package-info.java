/** Checks of database, disk and log, and the tasks of operators; one of the packages that pass by the visibility filter. */
@NullMarked
package org.mesaconsular.operation.internal;

import org.jspecify.annotations.NullMarked;
