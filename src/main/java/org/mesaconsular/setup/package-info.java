/** The first start: gives an empty portal its first administrator. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "security"})
package org.mesaconsular.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
