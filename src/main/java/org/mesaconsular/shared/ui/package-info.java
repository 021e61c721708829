/** Pieces of screens that every module uses. */
@NullMarked
package org.mesaconsular.shared.ui;

import org.jspecify.annotations.NullMarked;
