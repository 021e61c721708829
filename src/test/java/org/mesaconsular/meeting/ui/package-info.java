/** Tests of the screens of meetings, without a browser. */
@NullMarked
package org.mesaconsular.meeting.ui;

import org.jspecify.annotations.NullMarked;
