/** Sign-ins as they last: begun, watched, ended, on this node and on others. */
@NullMarked
package org.mesaconsular.security.internal.session;

import org.jspecify.annotations.NullMarked;
