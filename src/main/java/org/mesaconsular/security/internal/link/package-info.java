/** One-time links: made, kept as hashes, used once, withdrawn, swept. */
@NullMarked
package org.mesaconsular.security.internal.link;

import org.jspecify.annotations.NullMarked;
