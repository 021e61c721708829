package org.mesaconsular.audit.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mesaconsular.audit.AuditOutcome;

/** A record of the audit as it stands in the database, read a page at a time: there may be millions. */
record ChainedEntry(long number, AuditEntry entry, String hash, String seal) {

    private static final int PAGE = 500;

    private static final String NEXT = """
            select number, at, act, outcome, account_id, party_id, workspace_id, subject, subject_id, before_state,
              after_state, hash, seal
            from audit_entry where number > ? order by number fetch first %d rows only
            """.formatted(PAGE);

    /** The records after a number, in their order; empty when there is none. */
    static List<ChainedEntry> after(Connection connection, long number) throws SQLException, BadRecord {
        try (var query = connection.prepareStatement(NEXT)) {
            query.setLong(1, number);
            try (var rows = query.executeQuery()) {
                var page = new ArrayList<ChainedEntry>(PAGE);
                while (rows.next()) {
                    page.add(read(rows));
                }
                return page;
            }
        }
    }

    private static ChainedEntry read(ResultSet row) throws SQLException, BadRecord {
        var number = row.getLong("number");
        try {
            var at = row.getObject("at", OffsetDateTime.class);
            if (!at.getOffset().equals(ZoneOffset.UTC)) {
                throw new IllegalArgumentException("the portal writes UTC");
            }
            return new ChainedEntry(number, entry(row, at), text(row, "hash"), text(row, "seal"));
        } catch (IllegalArgumentException neverWrittenSo) {
            throw new BadRecord(number, "it holds what the portal never writes");
        }
    }

    private static AuditEntry entry(ResultSet row, OffsetDateTime at) throws SQLException {
        return new AuditEntry(
                at.toInstant(),
                text(row, "act"),
                AuditOutcome.valueOf(text(row, "outcome")),
                row.getObject("account_id", UUID.class),
                row.getObject("party_id", UUID.class),
                row.getObject("workspace_id", UUID.class),
                text(row, "subject"),
                row.getObject("subject_id", UUID.class),
                text(row, "before_state"),
                text(row, "after_state"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            throw new IllegalArgumentException(column + " is missing");
        }
        return text;
    }
}
