@NullMarked
package org.mesaconsular.upkeep.internal;

import org.jspecify.annotations.NullMarked;
