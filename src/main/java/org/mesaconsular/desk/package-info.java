/**
 * The desk: what the circle is told, what is asked of me and my mission, and what comes. Features bring their own rows;
 * announcements are the desk's own, for they stand nowhere else (decision 15).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory"})
package org.mesaconsular.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
