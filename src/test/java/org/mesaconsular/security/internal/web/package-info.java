/** Tests of what the web server itself sees to. */
@NullMarked
package org.mesaconsular.security.internal.web;

import org.jspecify.annotations.NullMarked;
