package org.mesaconsular.shared;

import java.util.UUID;

/**
 * Points to a record of another module without importing it.
 *
 * @param kind the kind of record, for instance "meeting", "outcome", "action", "visit"
 */
public record OriginRef(String kind, UUID id) {}
