package org.mesaconsular.directory;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Names a period in which a person holds the mandate of a mission. */
public record MandateId(UUID value) implements TypedId {}
