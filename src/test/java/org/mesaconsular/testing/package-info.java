/** What tests of every module use: databases, fixtures, viewers. */
@NullMarked
package org.mesaconsular.testing;

import org.jspecify.annotations.NullMarked;
