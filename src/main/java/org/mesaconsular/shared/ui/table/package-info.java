/** The round table: who sits at it and what each has answered, as a picture and as a list. */
@NullMarked
package org.mesaconsular.shared.ui.table;

import org.jspecify.annotations.NullMarked;
