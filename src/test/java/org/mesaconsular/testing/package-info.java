/** What tests of several modules share. */
@NullMarked
package org.mesaconsular.testing;

import org.jspecify.annotations.NullMarked;
