/** Runs the portal safely: refuses a database it does not know, reports one that loses commits, stops saving before the disk is full. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.mesaconsular.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
