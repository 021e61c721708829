/** How announcements are kept. */
@NullMarked
package org.mesaconsular.desk.internal;

import org.jspecify.annotations.NullMarked;
