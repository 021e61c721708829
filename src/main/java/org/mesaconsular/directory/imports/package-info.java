/** Filling the directory from files: what a file holds, what it would do, and doing it. */
@NullMarked
package org.mesaconsular.directory.imports;

import org.jspecify.annotations.NullMarked;
