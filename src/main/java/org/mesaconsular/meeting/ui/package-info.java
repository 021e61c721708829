/** The screens of meetings. */
@NullMarked
package org.mesaconsular.meeting.ui;

import org.jspecify.annotations.NullMarked;
