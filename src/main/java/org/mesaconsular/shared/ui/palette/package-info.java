/** What modules bring to the palette, the one field that finds pages and records. */
@NullMarked
package org.mesaconsular.shared.ui.palette;

import org.jspecify.annotations.NullMarked;
