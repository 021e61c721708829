package org.mesaconsular.shared;

import java.util.UUID;

/** An id that says what it identifies, so that a party can never be passed where a meeting is meant. */
public interface TypedId {

    UUID value();
}
