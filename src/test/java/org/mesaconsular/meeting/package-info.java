/** Tests of meetings through their services, and of the rules by themselves. */
@NullMarked
package org.mesaconsular.meeting;

import org.jspecify.annotations.NullMarked;
