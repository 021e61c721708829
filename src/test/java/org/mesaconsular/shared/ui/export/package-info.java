/** Tests of tables that are taken away as files. */
@NullMarked
package org.mesaconsular.shared.ui.export;

import org.jspecify.annotations.NullMarked;
