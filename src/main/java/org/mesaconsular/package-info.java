/** Mesa Consular, the shared table of consulates. */
@NullMarked
package org.mesaconsular;

import org.jspecify.annotations.NullMarked;
