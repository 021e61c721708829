@NullMarked
package org.mesaconsular.visit.internal.numbers;

import org.jspecify.annotations.NullMarked;
