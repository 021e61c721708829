package org.mesaconsular.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mesaconsular.testing.EmbeddedDatabase;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** From the database of this run, H2 or PostgreSQL, into either. */
@ServiceTest
@OnBothDatabases
// a portal that others use has thousands of entries in its audit
@TestPropertySource(properties = "mesa.test.portal=backup")
class BackupTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    DataSource database;

    @Autowired
    Environment settings;

    @TempDir
    Path folder;

    private Place source;

    /** Where a backup is restored. */
    enum Target {
        H2,
        POSTGRESQL
    }

    @BeforeEach
    void enterSomething() {
        source = Place.of(settings);
        losAngeles.of(List.of("EC", "PE"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_restored_is_what_was_backed_up(Target target) throws Exception {
        var backup = backup("backup");
        var place = empty(target);

        var answer = new RestoreBackup(place, backup).answer();

        assertThat(answer.code()).as(answer.sentence()).isZero();
        assertThat(answer.sentence()).contains("The audit is sound");
        assertThat(place.auditKey()).hasSameBinaryContentAs(source.auditKey());
        assertThat(contentOf(backupOf(place))).isEqualTo(withoutWhatStaysAway(contentOf(backup)));
    }

    @Test
    void a_backup_under_writes_shows_one_moment() throws Exception {
        var enough = new AtomicBoolean();

        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 3; writer++) {
                writers.submit(() -> {
                    while (!enough.get()) {
                        losAngeles.of(List.of("EC"));
                    }
                });
            }
            try {
                for (int number = 0; number < 4; number++) {
                    backup("moment" + number);
                }
            } finally {
                enough.set(true);
            }
        }

        for (int number = 0; number < 4; number++) {
            var answer = new RestoreBackup(empty(Target.H2), folder.resolve("moment" + number)).answer();
            assertThat(answer.code()).as(answer.sentence()).isZero();
        }
    }

    @Test
    void what_must_not_come_back_stays_away() throws Exception {
        var place = empty(Target.H2);
        var path = backup("backup");
        try (var backup = BackupFile.examined(path, SchemaVersion.newest(place))) {
            new Restoring(place, backup, Set.of("credential")).restore();
        }

        var restored = contentOf(backupOf(place));

        assertThat(restored.get("account")).isEqualTo(contentOf(path).get("account"));
        assertThat(restored.get("credential")).isEmpty();
        assertThat(Restoring.emptiedOnRestore()).contains("sign_in", "access_link", "known_browser");
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_or_truncated_backup_is_refused_and_nothing_changed(Target target) throws Exception {
        var whole = Files.readAllBytes(backup("whole"));
        var place = empty(target);
        var random = new Random(20261121);

        for (int number = 0; number < 20; number++) {
            var bytes = number % 2 == 0 ? cut(whole, random) : flipped(whole, random);
            var damaged = Files.write(folder.resolve("damaged" + number), bytes);

            assertRefused(place, damaged, "damaged or was cut short");
        }
    }

    @Test
    void a_newer_backup_is_refused_and_nothing_changed() throws Exception {
        var backup = backup("backup");
        var version = SchemaVersion.newest(source).getVersion();
        var newerSchema = rewritten(backup, "\"schemaVersion\" : \"" + version + "\"", "\"schemaVersion\" : \"9999\"");
        var newerFormat = rewritten(backup, "\"format\" : 1", "\"format\" : 2");

        assertRefused(empty(Target.H2), newerSchema, "newer version");
        assertRefused(empty(Target.H2), newerFormat, "newer version");
    }

    @Test
    void a_place_that_is_not_empty_is_left_alone() throws Exception {
        var backup = backup("backup");
        var place = empty(Target.H2);
        new RestoreBackup(place, backup).answer();
        var before = Files.readAllBytes(place.folder().resolve("mesa.mv.db"));

        assertThatThrownBy(() -> new RestoreBackup(place, backup).answer()).hasMessageContaining("empty place only");

        assertThat(place.folder().resolve("mesa.mv.db")).hasBinaryContent(before);
    }

    @Test
    void a_file_that_exists_is_never_replaced() throws Exception {
        var file = Files.writeString(folder.resolve("precious"), "precious");

        assertThatThrownBy(() -> backup("precious")).hasMessageContaining("exists already");

        assertThat(file).hasContent("precious");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    private void assertRefused(Place place, Path backup, String reason) throws Exception {
        assertThatThrownBy(() -> new RestoreBackup(place, backup).answer())
                .isInstanceOf(CannotBeDone.class)
                .hasMessageContaining(reason);

        assertThat(place.isEmpty()).isTrue();
        assertThat(place.folder()).isEmptyDirectory();
    }

    private Path backup(String name) throws SQLException, IOException {
        var file = folder.resolve(name);
        try (var connection = database.getConnection()) {
            TakeBackup.take(connection, source.keys().values(), file, Clock.systemUTC());
        }
        return file;
    }

    private Path backupOf(Place place) throws SQLException, IOException {
        var file = Files.createTempDirectory(folder, "again").resolve("backup");
        assertThat(new TakeBackup(place, file).answer().code()).isZero();
        return file;
    }

    private Place empty(Target target) throws IOException {
        var data = Files.createTempDirectory(folder, "data");
        var keys = Map.of("audit.key", data.resolve("audit.key"), "secrets.key", data.resolve("secrets.key"));
        var anchors = data.resolve("audit-anchor");
        if (target == Target.H2) {
            return new Place("jdbc:h2:file:" + data.resolve("mesa") + ";WRITE_DELAY=0", "", "", data, keys, anchors);
        }
        var fresh = EmbeddedDatabase.freshDatabase();
        return new Place(
                String.valueOf(fresh.get("spring.datasource.url")), "postgres", "postgres", data, keys, anchors);
    }

    private static byte[] cut(byte[] whole, Random random) {
        return Arrays.copyOf(whole, random.nextInt(whole.length));
    }

    /** So many bytes in a row that it is never only a date or a flag of the zip itself, which mean nothing. */
    private static byte[] flipped(byte[] whole, Random random) {
        var bytes = whole.clone();
        var first = 200 + random.nextInt(whole.length / 2);
        for (int index = first; index < first + 160; index++) {
            bytes[index] ^= (byte) (1 + random.nextInt(255));
        }
        return bytes;
    }

    /** Each table's rows, sorted: databases keep no order. */
    private static Map<String, List<String>> contentOf(Path backup) throws IOException {
        var tables = new TreeMap<String, List<String>>();
        try (var zip = new ZipFile(backup.toFile())) {
            for (var entry : zip.stream()
                    .filter(part -> part.getName().startsWith("tables/"))
                    .toList()) {
                var name = entry.getName().replaceAll("tables/|\\.jsonl", "");
                var content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                tables.put(name, content.lines().sorted().toList());
            }
        }
        return tables;
    }

    private static Map<String, List<String>> withoutWhatStaysAway(Map<String, List<String>> content)
            throws IOException {
        Restoring.emptiedOnRestore().forEach(table -> content.put(table, List.of()));
        return content;
    }

    private Path rewritten(Path backup, String from, String to) throws IOException {
        var copy = Files.createTempFile(folder, "rewritten", ".zip");
        try (var zip = new ZipFile(backup.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : zip.stream().toList()) {
                var content = zip.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(Manifest.NAME) ? replaced(content, from, to) : content);
            }
        }
        return copy;
    }

    private static byte[] replaced(byte[] content, String from, String to) {
        var text = new String(content, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }
}
