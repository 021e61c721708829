/** Letters that carry links: worded in the language of the person, sent by SMTP within a few seconds or not at all. */
@NullMarked
package org.mesaconsular.security.internal.mail;

import org.jspecify.annotations.NullMarked;
