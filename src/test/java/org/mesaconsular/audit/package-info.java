/** Tests of the audit as others use it. */
@NullMarked
package org.mesaconsular.audit;

import org.jspecify.annotations.NullMarked;
