/** The desk: what is asked of me and my mission, and what comes. Features bring their own rows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory"})
package org.mesaconsular.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
