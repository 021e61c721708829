/** Sign-in, passwords and sessions; the only module that knows Spring Security's principal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory"})
package org.mesaconsular.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
