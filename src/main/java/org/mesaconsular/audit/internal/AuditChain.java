package org.mesaconsular.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Appends entries to the chain: each carries the hash of the one before, so that an edit, a deletion or a swap shows, and a
 * seal, so that a chain made anew shows.
 * Writers queue at the row of the last hash, which every transaction locks last, just before it commits.
 */
@Component
class AuditChain {

    private static final String LOCK_HEAD = "select last_number, last_hash from audit_head where id = 1 for update";
    private static final String MOVE_HEAD = "update audit_head set last_number = ?, last_hash = ? where id = 1";
    private static final String APPEND = """
            insert into audit_entry (number, at, act, outcome, account_id, party_id, workspace_id, subject, subject_id,
              before_state, after_state, hash, seal) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AuditKey key;
    private final Anchor anchor;

    AuditChain(AuditKey key, Anchor anchor) {
        this.key = key;
        this.anchor = anchor;
    }

    /** To be called when the transaction that appended up to here has committed. */
    void committed(ChainEnd end) {
        anchor.advance(end);
    }

    /** Appends the entries in their order within the connection's transaction; answers with the new end. */
    ChainEnd append(Connection connection, List<AuditEntry> entries) throws SQLException {
        try (var lock = connection.createStatement();
                var head = lock.executeQuery(LOCK_HEAD);
                var insert = connection.prepareStatement(APPEND);
                var move = connection.prepareStatement(MOVE_HEAD)) {
            head.next();
            var number = head.getLong(1);
            var hash = head.getString(2);
            for (var entry : entries) {
                number++;
                hash = hash(hash, number, entry);
                bind(insert, number, entry, hash);
                insert.addBatch();
            }
            insert.executeBatch();
            move.setLong(1, number);
            move.setString(2, hash);
            move.executeUpdate();
            return new ChainEnd(number, hash);
        }
    }

    private void bind(PreparedStatement insert, long number, AuditEntry entry, String hash) throws SQLException {
        insert.setLong(1, number);
        insert.setObject(2, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
        insert.setString(3, entry.act());
        insert.setString(4, entry.outcome().name());
        insert.setObject(5, entry.account());
        insert.setObject(6, entry.party());
        insert.setObject(7, entry.workspace());
        insert.setString(8, entry.subject());
        insert.setObject(9, entry.subjectId());
        insert.setString(10, entry.before());
        insert.setString(11, entry.after());
        insert.setString(12, hash);
        insert.setString(13, key.seal(number, hash));
    }

    /** SHA-256 over the hash before and every field, each with its length, so that no two records read alike. */
    static String hash(String before, long number, AuditEntry entry) {
        var text = new StringBuilder();
        field(text, before);
        field(text, number);
        field(text, entry.at());
        field(text, entry.act());
        field(text, entry.outcome());
        field(text, entry.account());
        field(text, entry.party());
        field(text, entry.workspace());
        field(text, entry.subject());
        field(text, entry.subjectId());
        field(text, entry.before());
        field(text, entry.after());
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void field(StringBuilder text, @Nullable Object value) {
        var plain = Objects.toString(value, "");
        text.append(plain.length()).append(':').append(plain).append('\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
