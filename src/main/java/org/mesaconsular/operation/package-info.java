/** What keeps the portal running safely, and what operators ask of it: health, verification of the audit, backup. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit"})
package org.mesaconsular.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
