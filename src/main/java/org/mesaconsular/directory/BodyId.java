package org.mesaconsular.directory;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Identifies a body inside a workspace. */
public record BodyId(UUID value) implements TypedId {}
