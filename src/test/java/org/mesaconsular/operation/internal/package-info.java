@NullMarked
package org.mesaconsular.operation.internal;

import org.jspecify.annotations.NullMarked;
