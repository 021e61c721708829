/** The browsers on which an account signed in before. */
@NullMarked
package org.mesaconsular.security.internal.browser;

import org.jspecify.annotations.NullMarked;
