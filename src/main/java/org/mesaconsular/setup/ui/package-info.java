/** The page on which an empty portal is set up. */
@NullMarked
package org.mesaconsular.setup.ui;

import org.jspecify.annotations.NullMarked;
