/** The desk through its service. */
@NullMarked
package org.mesaconsular.desk;

import org.jspecify.annotations.NullMarked;
