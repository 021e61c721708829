/** Screens of the directory module. */
@NullMarked
package org.mesaconsular.directory.ui;

import org.jspecify.annotations.NullMarked;
