/** Tests of the desk. */
@NullMarked
package org.mesaconsular.desk.ui;

import org.jspecify.annotations.NullMarked;
