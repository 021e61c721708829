/** Tests of the whole house: its modules, its architecture, its words. */
@NullMarked
package org.mesaconsular;

import org.jspecify.annotations.NullMarked;
