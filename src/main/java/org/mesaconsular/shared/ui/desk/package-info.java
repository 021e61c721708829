/** How a module brings what it asks of people to the desk. */
@NullMarked
package org.mesaconsular.shared.ui.desk;

import org.jspecify.annotations.NullMarked;
