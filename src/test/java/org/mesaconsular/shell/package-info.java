/** Tests of the frame. */
@NullMarked
package org.mesaconsular.shell;

import org.jspecify.annotations.NullMarked;
