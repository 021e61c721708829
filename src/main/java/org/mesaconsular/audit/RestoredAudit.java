package org.mesaconsular.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.mesaconsular.audit.internal.FirstAnchor;

/** What a restoration does for the audit: the anchors stay where the backup was taken, so the restored chain gets its own. */
public final class RestoredAudit {

    private RestoredAudit() {}

    /** Anchors the chain as it was restored. */
    public static void anchor(Connection connection, Path anchors, Clock clock) throws SQLException, IOException {
        FirstAnchor.cast(connection, anchors, clock);
    }
}
