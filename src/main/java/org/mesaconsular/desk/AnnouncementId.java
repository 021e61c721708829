package org.mesaconsular.desk;

import java.util.UUID;
import org.mesaconsular.shared.TypedId;

/** Identifies one announcement. */
public record AnnouncementId(UUID value) implements TypedId {}
