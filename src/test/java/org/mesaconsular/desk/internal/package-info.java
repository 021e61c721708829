/** When the pages of the desk are told of a new day. */
@NullMarked
package org.mesaconsular.desk.internal;

import org.jspecify.annotations.NullMarked;
