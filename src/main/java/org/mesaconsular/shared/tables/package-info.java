/** Tables that people bring in files: what program wrote them, where they begin, and what stands in their cells. */
@NullMarked
package org.mesaconsular.shared.tables;

import org.jspecify.annotations.NullMarked;
