package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.mesaconsular.audit.AuditVerification;
import org.mesaconsular.audit.RestoredAudit;
import org.mesaconsular.audit.Verdict;

/** The steps of a restoration into a place that is known to be empty, from a backup that is known to be whole. */
final class Restoring {

    private static final String EMPTIED = "/db/emptied-on-restore.txt";

    private final Place place;
    private final BackupFile backup;
    private final Set<String> emptied;
    private final List<Path> made = new ArrayList<>();

    /** @param emptied tables that are not filled */
    Restoring(Place place, BackupFile backup, Set<String> emptied) {
        this.place = place;
        this.backup = backup;
        this.emptied = emptied;
    }

    /** Restores, and examines the audit that was restored. Leaves the place as it was when that fails. */
    Verdict restore() throws IOException, SQLException {
        try {
            SchemaVersion.migrate(
                    place, MigrationVersion.fromVersion(backup.manifest().schemaVersion()));
            writeKeys();
            try (var connection = place.open()) {
                load(connection);
                RestoredAudit.anchor(connection, place.anchors(), Clock.systemUTC());
            }
            SchemaVersion.migrate(place, MigrationVersion.LATEST);
            try (var connection = place.open()) {
                return new AuditVerification(place.auditKey(), place.anchors()).of(connection);
            }
        } catch (FlywayException failed) {
            undo();
            throw new IOException(failed);
        } catch (IOException | SQLException | RuntimeException failed) {
            undo();
            throw failed;
        }
    }

    private void undo() throws IOException {
        for (var file : made) {
            Files.deleteIfExists(file);
        }
        place.empty();
    }

    private void writeKeys() throws IOException, SQLException {
        for (var part : backup.manifest().files()) {
            var key = place.key(part);
            if (!Files.exists(key)) {
                made.add(key);
                var content = backup.content(part);
                NewFile.<Integer>write(key, out -> {
                    out.write(content);
                    return content.length;
                });
            }
        }
    }

    private void load(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        var constraints = ForeignKeys.of(connection, place.onH2());
        constraints.suspend();
        var tables = Table.of(connection).stream().collect(Collectors.toMap(Table::name, Function.identity()));
        // what migrations entered stands in the backup as well
        clear(connection, tables);
        for (var part : backup.manifest().tables()) {
            if (!emptied.contains(part.name())) {
                fill(connection, tables, part);
            }
        }
        constraints.check();
        connection.commit();
    }

    private static void clear(Connection connection, Map<String, Table> tables) throws SQLException {
        try (var delete = connection.createStatement()) {
            for (var name : tables.keySet()) {
                delete.execute("delete from " + name);
            }
        }
    }

    private void fill(Connection connection, Map<String, Table> tables, Manifest.TablePart part)
            throws SQLException, IOException {
        var table = tables.get(part.name());
        if (table == null || !Set.copyOf(table.columnNames()).equals(Set.copyOf(part.columns()))) {
            throw new CannotBeDone("The table " + part.name() + " of the backup is not one of schema "
                    + backup.manifest().schemaVersion() + ".");
        }
        try (var writer = table.writer(connection, part.columns())) {
            backup.rows(part, writer::write);
            writer.flush();
        }
    }

    /** Tables of what must not come back to life: who is signed in, open links, known browsers. */
    static Set<String> emptiedOnRestore() throws IOException {
        try (var names = Restoring.class.getResourceAsStream(EMPTIED)) {
            if (names == null) {
                throw new IOException("there is no " + EMPTIED);
            }
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }
}
