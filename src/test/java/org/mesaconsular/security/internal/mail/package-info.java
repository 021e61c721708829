@NullMarked
package org.mesaconsular.security.internal.mail;

import org.jspecify.annotations.NullMarked;
