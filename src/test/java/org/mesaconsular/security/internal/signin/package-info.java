@NullMarked
package org.mesaconsular.security.internal.signin;

import org.jspecify.annotations.NullMarked;
