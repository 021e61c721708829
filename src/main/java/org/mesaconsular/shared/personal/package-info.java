/** Keeps what identifies a detained person out of every text of the portal (decision 21). */
@NullMarked
package org.mesaconsular.shared.personal;

import org.jspecify.annotations.NullMarked;
