package org.mesaconsular.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.mesaconsular.audit.internal.ChainExamination;

/**
 * Examines the whole audit of a database against the key and the anchors kept outside it, record by record and without
 * changing anything.
 *
 * @param key the file with the key
 * @param anchors the folder with the anchors of all nodes
 */
public record AuditVerification(Path key, Path anchors) {

    /**
     * The first bad record, or that there is none.
     *
     * @param connection at the beginning of a transaction that sees one moment of the database
     * @throws IOException when the key or an anchor cannot be read
     * @throws SQLException when the database holds no audit of this version
     */
    public Verdict of(Connection connection) throws SQLException, IOException {
        return ChainExamination.of(connection, key, anchors);
    }
}
