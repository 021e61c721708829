package org.mesaconsular.audit.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/** The anchor of a chain that was restored: where its seals begin, and where it ends. */
public final class FirstAnchor {

    private static final String HEAD = "select chain_id, last_number, last_hash from audit_head";
    private static final String BEFORE_SEALS =
            "select number, hash from audit_entry where seal = '' order by number desc fetch first 1 rows only";

    private FirstAnchor() {}

    /** Casts it; a chain without a name, older than anchors, gets its first one at the next start. */
    public static void cast(Connection connection, Path folder, Clock clock) throws SQLException, IOException {
        try (var query = connection.createStatement();
                var head = query.executeQuery(HEAD)) {
            var chain = head.next() ? head.getObject("chain_id", UUID.class) : null;
            if (chain == null) {
                return;
            }
            var end = new ChainEnd(head.getLong("last_number"), String.valueOf(head.getString("last_hash")));
            try (var anchor = Anchor.open(folder, chain, "restored", clock)) {
                anchor.advance(beforeSeals(connection));
                anchor.advance(end);
            }
        }
    }

    private static ChainEnd beforeSeals(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(BEFORE_SEALS)) {
            return row.next()
                    ? new ChainEnd(row.getLong("number"), String.valueOf(row.getString("hash")))
                    : new ChainEnd(0, "");
        }
    }
}
