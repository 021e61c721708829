/** Tests of the screens of audits, without a browser. */
@NullMarked
package org.mesaconsular.audit.ui;

import org.jspecify.annotations.NullMarked;
