/** Entities, repositories and rules of the audit module. */
@NullMarked
package org.mesaconsular.audit.internal;

import org.jspecify.annotations.NullMarked;
