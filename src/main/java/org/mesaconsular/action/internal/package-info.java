/** Entities, repositories and rules of the action module. */
@NullMarked
package org.mesaconsular.action.internal;

import org.jspecify.annotations.NullMarked;
