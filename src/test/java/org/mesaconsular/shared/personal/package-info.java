@NullMarked
package org.mesaconsular.shared.personal;

import org.jspecify.annotations.NullMarked;
