/** The pages of the visit module as their readers find them. */
@NullMarked
package org.mesaconsular.visit.ui;

import org.jspecify.annotations.NullMarked;
