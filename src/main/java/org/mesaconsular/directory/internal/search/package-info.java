/** How the directory reads what somebody looks for: words, other names of States and cities, and what comes first. */
@NullMarked
package org.mesaconsular.directory.internal.search;

import org.jspecify.annotations.NullMarked;
