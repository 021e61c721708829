/** Tables that readers take away as a file for a spreadsheet: marked, bounded and kept in the record. */
@NullMarked
package org.mesaconsular.shared.ui.export;

import org.jspecify.annotations.NullMarked;
