/** The frame around every page: navigation, circle, account, errors. It imports no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory"})
package org.mesaconsular.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
