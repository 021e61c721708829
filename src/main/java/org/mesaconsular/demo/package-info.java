/** The demonstration: the Los Angeles circle, entered through the services like anything a user enters. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "security", "action", "meeting", "visit", "desk"})
package org.mesaconsular.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
