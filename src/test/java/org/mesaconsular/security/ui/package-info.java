@NullMarked
package org.mesaconsular.security.ui;

import org.jspecify.annotations.NullMarked;
