/** Checks of database, disk and log; nothing here reads content. */
@NullMarked
package org.mesaconsular.operation.internal;

import org.jspecify.annotations.NullMarked;
