/** What the web server itself sees to: headers on every answer, where requests may come from, pages for errors. */
@NullMarked
package org.mesaconsular.security.internal.web;

import org.jspecify.annotations.NullMarked;
