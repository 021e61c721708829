@NullMarked
package org.mesaconsular.setup.ui;

import org.jspecify.annotations.NullMarked;
