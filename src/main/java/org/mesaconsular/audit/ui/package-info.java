/** Screens of the audit. */
@NullMarked
package org.mesaconsular.audit.ui;

import org.jspecify.annotations.NullMarked;
