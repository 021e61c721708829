/** Joint actions: their text and its versions, the consent of each party to one exact version, and the progress. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory"})
package org.mesaconsular.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
