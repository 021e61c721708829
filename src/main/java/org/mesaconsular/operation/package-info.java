/** What an operator asks of the portal from the command line: to verify the audit, to back up and to restore. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit"})
package org.mesaconsular.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
