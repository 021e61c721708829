/** Places of detention, the visits that missions make together, what they counted and what they found. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory"})
package org.mesaconsular.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
