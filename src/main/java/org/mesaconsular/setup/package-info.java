/** The first start: gives an empty portal its first administrator, mission and workspace. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "security"})
package org.mesaconsular.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
