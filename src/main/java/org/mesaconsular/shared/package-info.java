/** Ids, the viewer and the audience, times and refusals: what every module speaks. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.mesaconsular.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
