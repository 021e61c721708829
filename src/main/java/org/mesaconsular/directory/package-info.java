/** Who is at the table: States, parties, people, workspaces and who sits in them. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.mesaconsular.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
