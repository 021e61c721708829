/** What a reader may know of numbers, decided by what the reader could work out. */
@NullMarked
package org.mesaconsular.visit.internal.numbers;

import org.jspecify.annotations.NullMarked;
