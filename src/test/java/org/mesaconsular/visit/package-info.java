/** The visit module through its services. */
@NullMarked
package org.mesaconsular.visit;

import org.jspecify.annotations.NullMarked;
