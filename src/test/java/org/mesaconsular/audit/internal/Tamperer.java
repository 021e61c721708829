package org.mesaconsular.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.AuditOutcome;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who holds the database, knows SHA-256 and the source, but has neither the key nor the anchors. */
final class Tamperer {

    private static final List<String> COLUMNS = List.of(
            "number",
            "at",
            "act",
            "outcome",
            "account_id",
            "party_id",
            "workspace_id",
            "subject",
            "subject_id",
            "before_state",
            "after_state",
            "hash",
            "seal");

    private final JdbcTemplate database;
    private final Random random;
    private final long last;

    Tamperer(JdbcTemplate database, Random random, long last) {
        this.database = database;
        this.random = random;
        this.last = last;
    }

    /** What is done to the records. */
    enum Deed {
        EDIT,
        DELETE,
        DELETE_AND_CLOSE_THE_GAP,
        INSERT,
        INSERT_BEFORE_THE_FIRST,
        APPEND,
        SWAP,
        CUT
    }

    /** How it is covered up. */
    enum Cover {
        /** Not at all. */
        NONE,
        /** The row of the chain's end says what the last record says. */
        HEAD,
        /** All hashes are computed anew, and the end too. */
        HASHES
    }

    /**
     * A deed that was done.
     *
     * @param firstBad the number of the first record that is not as it was
     */
    record Done(Deed deed, String what, Cover cover, long firstBad) {}

    /** One deed at random. */
    Done tamper() {
        var deed = Deed.values()[random.nextInt(Deed.values().length)];
        var column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        var covers = deed == Deed.EDIT && column.equals("hash") ? 2 : Cover.values().length;
        var cover = Cover.values()[random.nextInt(covers)];
        var firstBad = tamper(deed, column, 1 + random.nextLong(last));
        cover(cover);
        return new Done(deed, deed == Deed.EDIT ? column : "", cover, firstBad);
    }

    private long tamper(Deed deed, String column, long number) {
        return switch (deed) {
            case EDIT -> edit(column, number);
            case DELETE -> delete(number, number);
            case DELETE_AND_CLOSE_THE_GAP -> deleteAndCloseTheGap(number);
            case INSERT -> insertBefore(number);
            case INSERT_BEFORE_THE_FIRST -> insert(-random.nextLong(3));
            case APPEND -> insert(last + 1);
            case SWAP -> swap(number, 1 + random.nextLong(last));
            case CUT -> delete(number, last);
        };
    }

    private long edit(String column, long number) {
        database.update("update audit_entry set " + column + " = ? where number = ?", other(column, number), number);
        return number;
    }

    private @Nullable Object other(String column, long number) {
        return switch (column) {
            case "number" -> last + 1 + random.nextInt(1000);
            case "at" ->
                OffsetDateTime.of(2026, 11, 1 + random.nextInt(20), 9, 0, 0, 1000 * random.nextInt(9), ZoneOffset.UTC);
            case "outcome" -> random.nextBoolean() ? "READ" : "FORGED";
            case "account_id", "party_id", "workspace_id", "subject_id" -> otherId(column, number);
            case "hash", "seal" -> random.nextBoolean() ? "" : "0".repeat(64);
            default -> "forged " + random.nextInt();
        };
    }

    private @Nullable UUID otherId(String column, long number) {
        var there = database.queryForObject(
                "select " + column + " from audit_entry where number = ?", String.class, number);
        return there != null && random.nextBoolean() ? null : new UUID(random.nextLong(), random.nextLong());
    }

    private long delete(long from, long to) {
        database.update("delete from audit_entry where number between ? and ?", from, to);
        return from;
    }

    private long deleteAndCloseTheGap(long number) {
        delete(number, number);
        move(number + 1, -1);
        return number;
    }

    private long insertBefore(long number) {
        move(number, 1);
        return insert(number);
    }

    /** In two steps: no number may be there twice in between. */
    private void move(long from, int by) {
        database.update("update audit_entry set number = -1000000 - number where number >= ?", from);
        database.update("update audit_entry set number = -1000000 - number + ? where number < -1000000", by);
    }

    private long insert(long number) {
        database.update(
                "insert into audit_entry (number, at, act, outcome, subject, before_state, after_state, hash, seal)"
                        + " values (?, ?, 'Action.answer', 'CHANGED', 'Consent', '', '{}', ?, ?)",
                number,
                OffsetDateTime.of(2026, 11, 21, 12, 0, 0, 0, ZoneOffset.UTC),
                "1".repeat(64),
                "2".repeat(64));
        return number;
    }

    private long swap(long one, long drawn) {
        var other = drawn == one ? one % last + 1 : drawn;
        database.update("update audit_entry set number = -1000000 where number = ?", one);
        database.update("update audit_entry set number = ? where number = ?", one, other);
        database.update("update audit_entry set number = ? where number = -1000000", other);
        return Math.min(one, other);
    }

    private void cover(Cover cover) {
        if (cover == Cover.HASHES) {
            computeHashes();
        }
        if (cover != Cover.NONE) {
            moveHead();
        }
    }

    private void computeHashes() {
        var hash = "";
        for (var record : database.query("select * from audit_entry order by number", Tamperer::read)) {
            hash = AuditChain.hash(hash, record.number(), record.entry());
            database.update("update audit_entry set hash = ? where number = ?", hash, record.number());
        }
    }

    private void moveHead() {
        database.update("update audit_head set last_number = coalesce((select max(number) from audit_entry), 0)");
        database.update("update audit_head set last_hash = coalesce("
                + "(select hash from audit_entry where number = (select max(number) from audit_entry)), '')");
    }

    private record Stored(long number, AuditEntry entry) {}

    /** An outcome that is none hashes like any other here: it is found by its name. */
    private static Stored read(ResultSet row, int index) throws SQLException {
        var outcome = String.valueOf(row.getString("outcome"));
        var entry = new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("act"),
                AuditOutcome.valueOf(outcome.equals("FORGED") ? "DONE" : outcome),
                row.getObject("account_id", UUID.class),
                row.getObject("party_id", UUID.class),
                row.getObject("workspace_id", UUID.class),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("before_state"),
                row.getString("after_state"));
        return new Stored(row.getLong("number"), entry);
    }
}
