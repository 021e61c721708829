/** The views of joint actions. */
@NullMarked
package org.mesaconsular.action.ui;

import org.jspecify.annotations.NullMarked;
