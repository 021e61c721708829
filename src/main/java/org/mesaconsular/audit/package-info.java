/** The record of every change and every refusal, chained so that tampering shows. It only listens. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.mesaconsular.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
