/** How meetings are kept and the rules they keep to. */
@NullMarked
package org.mesaconsular.meeting.internal;

import org.jspecify.annotations.NullMarked;
