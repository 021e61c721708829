package org.mesaconsular.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/** H2 on a disk that is filled to the last byte by somebody else. */
class H2OnDiskTest {

    private static final int CONNECTIONS = 5;

    @TempDir
    Path folder;

    private HikariDataSource pool;
    private JdbcTemplate database;
    private int notes;

    @BeforeEach
    void open() {
        pool = new HikariDataSource();
        pool.setJdbcUrl(FillableFiles.database(folder));
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        new H2OnDisk().postProcessBeforeInitialization(pool, "dataSource");
        database = new JdbcTemplate(pool);
        database.execute("create table note (id int primary key, text varchar)");
        write();
    }

    @AfterEach
    void close() {
        FillableFiles.makeRoom();
        pool.close();
    }

    @Test
    void the_portal_s_small_writes_go_on_into_the_reserve() throws IOException {
        var room = room(DataSize.ofMegabytes(8));
        room.tendReserve();
        var reserve = Reserve.in(folder);
        assertThat(reserve.size()).isEqualTo(DataSize.ofMegabytes(4).toBytes());

        FillableFiles.fill();
        for (int i = 0; i < 50; i++) {
            write();
        }

        assertThat(count()).isEqualTo(notes);
        assertThat(reserve.size()).isLessThan(DataSize.ofMegabytes(4).toBytes()).isPositive();
        FillableFiles.makeRoom();
        room.tendReserve();
        assertThat(reserve.size()).isEqualTo(DataSize.ofMegabytes(4).toBytes());
    }

    @Test
    void the_reserve_takes_real_room_and_is_for_its_owner() throws IOException {
        room(DataSize.ofMegabytes(3)).tendReserve();

        var content = Files.readAllBytes(folder.resolve("disk.reserve"));

        assertThat(content).hasSize((int) DataSize.ofKilobytes(1536).toBytes());
        assertThat(new String(content, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(octet -> octet == 0)
                        .count())
                .isLessThan(content.length / 100L);
    }

    @Test
    void no_reserve_is_made_where_there_is_no_room_for_it() throws IOException {
        var room = room(DataSize.ofTerabytes(100_000));

        room.tendReserve();

        assertThat(room.isThere()).isFalse();
        assertThat(Reserve.in(folder).size()).isZero();
    }

    @Test
    void a_database_that_could_not_be_written_is_read_again_at_once_and_written_when_there_is_room() throws Exception {
        openAllConnections();

        FillableFiles.fill();
        assertThatThrownBy(this::write).isInstanceOf(DataAccessException.class);
        readUntilOpen();
        assertThat(count()).isEqualTo(notes);
        assertThatThrownBy(this::write).isInstanceOf(DataAccessException.class);

        FillableFiles.makeRoom();
        readUntilOpen();
        write();
        assertThat(count()).isEqualTo(notes);
    }

    /** H2 forgets by name that a database is open, and the dead would make it forget the living. */
    @Test
    void a_connection_that_died_with_the_database_does_no_harm_to_the_one_opened_after_it() throws Exception {
        try (var dead = pool.getConnection()) {
            FillableFiles.fill();
            assertThatThrownBy(this::write).isInstanceOf(DataAccessException.class);
            FillableFiles.makeRoom();
            readUntilOpen();
            assertThat(count()).isEqualTo(notes);

            assertThatThrownBy(() -> dead.createStatement().execute("select * from note"))
                    .isInstanceOf(SQLException.class);
        }

        openAllConnections();
        write();
        assertThat(count()).isEqualTo(notes);
    }

    @Test
    void a_save_that_the_disk_refused_is_said_in_a_sentence() {
        FillableFiles.fill();
        var fault = catchThrowableOfType(DataAccessException.class, this::write);

        var full = new SavesNeedRoom(room(DataSize.ofTerabytes(100_000)));
        var another = new SavesNeedRoom(room(DataSize.ofBytes(0)));

        assertThatThrownBy(() -> full.say(fault)).isInstanceOf(NoRoom.class);
        assertThatCode(() -> another.say(fault)).doesNotThrowAnyException();
    }

    @Test
    void postgresql_s_word_for_a_full_disk_is_said_in_the_same_sentence() {
        var saves = new SavesNeedRoom(room(DataSize.ofBytes(0)));

        assertThatThrownBy(() -> saves.say(fault("53100"))).isInstanceOf(NoRoom.class);
        assertThatCode(() -> saves.say(fault("53200"))).doesNotThrowAnyException();
    }

    private static DataAccessException fault(String state) {
        return new UncategorizedSQLException("save", null, new SQLException("refused", state));
    }

    private RoomToSave room(DataSize wanted) {
        return new RoomToSave(new DatabaseSettings(database), wanted);
    }

    /** A write that was confirmed counts. */
    private void write() {
        database.update("insert into note values (?, repeat('x', 20000))", notes);
        notes++;
    }

    private int count() {
        return Objects.requireNonNull(database.queryForObject("select count(*) from note", Integer.class));
    }

    /** Each dead connection may cost one reader an error page, none two. */
    private void readUntilOpen() {
        for (int dead = 0; dead < CONNECTIONS; dead++) {
            try {
                count();
                return;
            } catch (DataAccessException closed) {
                assertThat(closed).hasStackTraceContaining("90098");
            }
        }
    }

    private void openAllConnections() throws Exception {
        var held = new ArrayList<Connection>();
        for (int i = 0; i < CONNECTIONS; i++) {
            held.add(pool.getConnection());
        }
        for (var connection : held) {
            connection.close();
        }
    }
}
