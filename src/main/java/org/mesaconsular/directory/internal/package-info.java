/** Entities, repositories and rules of the directory module. */
@NullMarked
package org.mesaconsular.directory.internal;

import org.jspecify.annotations.NullMarked;
