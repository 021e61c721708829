/** Meetings of a circle: who calls them, who comes, what is on the agenda and what comes out of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "action"})
package org.mesaconsular.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
