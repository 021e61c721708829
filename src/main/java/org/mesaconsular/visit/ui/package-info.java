/** The pages of facilities, visits and reported numbers. */
@NullMarked
package org.mesaconsular.visit.ui;

import org.jspecify.annotations.NullMarked;
