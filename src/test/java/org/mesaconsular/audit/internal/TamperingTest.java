package org.mesaconsular.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.audit.AuditVerification;
import org.mesaconsular.audit.Verdict;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.TestPropertySource;

/** Each deed is done in a transaction, examined there and rolled back, so that the next one meets a sound audit. */
@ServiceTest
@OnBothDatabases
@TestPropertySource(properties = "mesa.node=tampered")
class TamperingTest {

    private static final int RECORDS = 60;
    private static final long SEED = 20261121;

    @Autowired
    DataSource source;

    @Autowired
    AuditChain chain;

    @Value("${mesa.audit.key}")
    Path key;

    @Value("${mesa.audit.anchor}")
    Path anchors;

    private Connection connection;
    private JdbcTemplate database;
    private long last;

    @BeforeEach
    void keepRecords() throws SQLException {
        connection = source.getConnection();
        connection.setAutoCommit(false);
        database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        var random = new Random(SEED);
        for (last = count(); last < RECORDS; last = count()) {
            var end = chain.append(connection, List.of(entry(random), entry(random)));
            connection.commit();
            chain.committed(end);
        }
        guard(false);
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        guard(true);
        connection.close();
    }

    @Test
    void what_nobody_touched_is_sound() throws Exception {
        var verdict = examine();

        assertThat(verdict.sound()).as(verdict.sentence()).isTrue();
        assertThat(verdict.sentence()).contains(last + " records, all anchored");
    }

    @Test
    void every_deed_is_found_and_the_first_bad_record_named() throws Exception {
        var random = new Random(SEED);
        var deeds = TestDatabase.onPostgreSql() ? 200 : 1_000;
        var seen = EnumSet.noneOf(Tamperer.Deed.class);

        for (int number = 0; number < deeds; number++) {
            var done = new Tamperer(database, random, last).tamper();
            var verdict = examine();
            connection.rollback();

            assertThat(verdict.sound()).as("%d: %s", number, done).isFalse();
            assertThat(verdict.badRecord())
                    .as("%d: %s, %s", number, done, verdict.sentence())
                    .isEqualTo(done.firstBad());
            seen.add(done.deed());
        }

        assertThat(seen).containsExactlyInAnyOrder(Tamperer.Deed.values());
    }

    @Test
    void an_end_of_the_chain_that_was_rewritten_is_found() throws Exception {
        assertBad("update audit_head set last_number = last_number + 1", last + 1);
        assertBad("update audit_head set last_number = last_number - 1", last);
        assertBad("update audit_head set last_hash = ''", last);
        assertBad("update audit_head set chain_id = null", 0);
        assertBad("delete from audit_head", 0);
    }

    @Test
    void an_emptied_audit_is_found() throws Exception {
        database.update("update audit_head set last_number = 0, last_hash = ''");

        assertBad("delete from audit_entry", 1);
    }

    @Test
    void what_a_crash_left_unanchored_is_sound_and_said() throws Exception {
        chain.append(connection, List.of(entry(new Random(1)), entry(new Random(2))));

        var verdict = examine();

        assertThat(verdict.sound()).as(verdict.sentence()).isTrue();
        assertThat(verdict.sentence()).contains("the last 2 are not anchored yet");
    }

    @Test
    void a_line_torn_by_a_crash_is_passed_over() throws Exception {
        var file = anchorFile();
        var whole = Files.size(file);
        Files.writeString(file, (last + 1) + " 0a1b", StandardOpenOption.APPEND);

        assertThat(examine().sound()).isTrue();

        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
        }
    }

    @Test
    void a_portal_that_was_started_after_the_cut_does_not_hide_it() throws Exception {
        var file = anchorFile();
        var before = Files.readString(file);
        var hash = database.queryForObject("select hash from audit_entry where number = 20", String.class);
        Files.writeString(
                file,
                AnchorFiles.line(new ChainEnd(20, String.valueOf(hash)), Instant.EPOCH),
                StandardOpenOption.APPEND);
        database.update("delete from audit_entry where number > 20");
        database.update("update audit_head set last_number = 20, last_hash = ?", hash);

        assertThat(examine().badRecord()).isEqualTo(21);

        Files.writeString(file, before);
    }

    private Path anchorFile() throws IOException {
        try (var files = Files.list(anchors)) {
            return files.findFirst().orElseThrow();
        }
    }

    private void assertBad(String deed, long firstBad) throws Exception {
        database.update(deed);
        var verdict = examine();
        connection.rollback();

        assertThat(verdict.sound()).as(deed).isFalse();
        assertThat(verdict.badRecord()).as("%s: %s", deed, verdict.sentence()).isEqualTo(firstBad);
    }

    private Verdict examine() throws SQLException, IOException {
        return new AuditVerification(key, anchors).of(connection);
    }

    private long count() {
        var count = database.queryForObject("select count(*) from audit_entry", Long.class);
        return count == null ? 0 : count;
    }

    /** The tamperer takes the guard away first; on H2 that ends the transaction. */
    private void guard(boolean on) throws SQLException {
        var name = "trigger audit_entry_append_only";
        if (TestDatabase.onPostgreSql()) {
            database.execute(
                    on ? "alter table audit_entry enable trigger all" : "alter table audit_entry disable trigger all");
        } else {
            database.execute(
                    on
                            ? "create " + name + " before update, delete on audit_entry for each row call '"
                                    + AppendOnly.class.getName() + "'"
                            : "drop " + name);
        }
        connection.commit();
    }

    private static AuditEntry entry(Random random) {
        return new AuditEntry(
                Instant.parse("2026-11-21T10:00:00.123456Z").plusSeconds(random.nextInt(100_000)),
                "Action.answer",
                AuditOutcome.values()[random.nextInt(4)],
                id(random),
                id(random),
                id(random),
                random.nextBoolean() ? "Consent" : "",
                id(random),
                random.nextBoolean() ? "" : "{\"answer\":\"PENDING\"}",
                "{\"statement\":\"" + random.nextInt() + "\"}");
    }

    private static @Nullable UUID id(Random random) {
        return random.nextInt(3) == 0 ? null : new UUID(random.nextLong(), random.nextLong());
    }
}
