@NullMarked
package org.mesaconsular.security.internal.link;

import org.jspecify.annotations.NullMarked;
