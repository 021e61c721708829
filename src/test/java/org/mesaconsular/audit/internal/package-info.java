/** Tests of the audit. */
@NullMarked
package org.mesaconsular.audit.internal;

import org.jspecify.annotations.NullMarked;
