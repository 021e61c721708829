package org.mesaconsular.audit.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.Verdict;

/** Reads the chain from its beginning and compares each record with its hash, its seal and the anchors. */
public final class ChainExamination {

    private static final String HEAD = "select last_number, last_hash, chain_id from audit_head where id = 1";

    private static final String TWICE =
            "select number from audit_entry group by number having count(*) > 1 order by number fetch first 1 rows only";

    private final Connection connection;
    private final AuditKey key;
    private final AnchorsRead anchors;
    private ChainEnd end = new ChainEnd(0, "");

    private ChainExamination(Connection connection, AuditKey key, AnchorsRead anchors) {
        this.connection = connection;
        this.key = key;
        this.anchors = anchors;
    }

    /** What {@link org.mesaconsular.audit.AuditVerification} promises. */
    public static Verdict of(Connection connection, Path keyFile, Path folder) throws SQLException, IOException {
        var key = AuditKey.read(keyFile);
        var files = AnchorsRead.openAll(folder);
        var head = Head.read(connection);
        if (head == null) {
            return new Verdict(false, 0, "The end of the audit's chain is missing from the database.");
        }
        try (var anchors = AnchorsRead.of(files, head.chain())) {
            return anchors.isEmpty()
                    ? new Verdict(
                            false, 0, "No anchor of this database is in " + folder + ": nothing vouches for its audit.")
                    : new ChainExamination(connection, key, anchors).verdict(head.end());
        }
    }

    private Verdict verdict(ChainEnd head) throws SQLException, IOException {
        try {
            readAll();
            anchors.end(end.number());
            compareWith(head);
            return new Verdict(true, 0, "The audit is sound: " + counted());
        } catch (BadRecord bad) {
            return bad.verdict();
        }
    }

    private void readAll() throws SQLException, IOException, BadRecord {
        anchors.pass(end);
        var page = ChainedEntry.after(connection, Long.MIN_VALUE);
        while (!page.isEmpty()) {
            for (var record : page) {
                examine(record);
            }
            page = ChainedEntry.after(connection, end.number());
        }
        expectEachOnce();
    }

    /** Without its primary key, a table may hold two records of one number on two pages. */
    private void expectEachOnce() throws SQLException, BadRecord {
        try (var query = connection.createStatement();
                var row = query.executeQuery(TWICE)) {
            if (row.next()) {
                throw new BadRecord(row.getLong("number"), "it is there twice");
            }
        }
    }

    private void examine(ChainedEntry record) throws IOException, BadRecord {
        var expected = end.number() + 1;
        if (record.number() < expected) {
            throw new BadRecord(record.number(), "there is no such number");
        } else if (record.number() > expected) {
            throw new BadRecord(expected, "it is missing");
        } else if (!AuditChain.hash(end.hash(), expected, record.entry()).equals(record.hash())) {
            throw new BadRecord(expected, "it was changed after it was written, or put here");
        } else if (!sealed(record)) {
            throw new BadRecord(expected, "it is not sealed with the portal's key");
        }
        end = new ChainEnd(expected, record.hash());
        anchors.pass(end);
    }

    private boolean sealed(ChainedEntry record) {
        return record.seal().isEmpty()
                ? record.number() <= anchors.sealedAfter()
                : record.seal().equals(key.seal(record.number(), record.hash()));
    }

    private void compareWith(ChainEnd head) throws BadRecord {
        if (head.number() > end.number()) {
            throw new BadRecord(end.number() + 1, "it is missing, and the end of the chain is number " + head.number());
        } else if (head.number() < end.number()) {
            throw new BadRecord(head.number() + 1, "it stands after the end of the chain");
        } else if (!head.equals(end)) {
            throw new BadRecord(end.number(), "the end of the chain has another hash");
        }
    }

    private String counted() {
        var lag = end.number() - anchors.last();
        return end.number() + " records, "
                + (lag == 0
                        ? "all anchored."
                        : "of which the last " + lag + " are not anchored yet and will be at the next start.");
    }

    private record Head(ChainEnd end, UUID chain) {

        private static @Nullable Head read(Connection connection) throws SQLException {
            try (var query = connection.createStatement();
                    var row = query.executeQuery(HEAD)) {
                if (!row.next()) {
                    return null;
                }
                var chain = row.getObject("chain_id", UUID.class);
                var end = new ChainEnd(row.getLong("last_number"), String.valueOf(row.getString("last_hash")));
                return new Head(end, chain == null ? new UUID(0, 0) : chain);
            }
        }
    }
}
