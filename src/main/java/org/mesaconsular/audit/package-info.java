/** The record of every change and every refusal, chained so that tampering shows, and the page that shows it. It only listens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory"})
package org.mesaconsular.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
