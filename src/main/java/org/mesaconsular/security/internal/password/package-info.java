/** Which passwords are good enough, and how they are hashed and compared. */
@NullMarked
package org.mesaconsular.security.internal.password;

import org.jspecify.annotations.NullMarked;
