package org.mesaconsular.operation.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes one moment of a database and the keys beside it as a portable backup. */
final class BackupWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipOutputStream zip;
    private final Connection connection;

    private BackupWriter(ZipOutputStream zip, Connection connection) {
        this.zip = zip;
        this.connection = connection;
    }

    /**
     * Writes it all; the manifest comes last, so a backup that was cut short has none.
     *
     * @param connection in a transaction that sees one moment of the database
     * @param keys the files to go with it; those that are not there are left out
     */
    static Manifest write(OutputStream out, Connection connection, Collection<Path> keys, Clock clock)
            throws SQLException, IOException {
        var zip = new ZipOutputStream(out);
        var writer = new BackupWriter(zip, connection);
        var manifest = new Manifest(
                Manifest.FORMAT,
                SchemaVersion.of(connection),
                clock.instant().toString(),
                connection.getMetaData().getDatabaseProductName(),
                writer.tables(),
                writer.files(keys),
                List.of());
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private List<Manifest.TablePart> tables() throws SQLException, IOException {
        var parts = new ArrayList<Manifest.TablePart>();
        for (var table : Table.of(connection)) {
            parts.add(table(table));
        }
        return parts;
    }

    private Manifest.TablePart table(Table table) throws SQLException, IOException {
        var draft = new Manifest.TablePart(table.name(), table.columnNames(), 0, "");
        zip.putNextEntry(new ZipEntry(draft.path()));
        var hashed = new DigestOutputStream(zip, Hashes.sha256());
        var lines = new BufferedWriter(new OutputStreamWriter(hashed, StandardCharsets.UTF_8));
        var rows = table.read(
                connection, row -> lines.append(JSON.writeValueAsString(row)).append('\n'));
        lines.flush();
        zip.closeEntry();
        return new Manifest.TablePart(table.name(), table.columnNames(), rows, hex(hashed));
    }

    private List<Manifest.FilePart> files(Collection<Path> keys) throws IOException {
        var parts = new ArrayList<Manifest.FilePart>();
        for (var key : keys) {
            if (Files.exists(key)) {
                parts.add(file(key));
            }
        }
        return parts;
    }

    private Manifest.FilePart file(Path key) throws IOException {
        var name = key.getFileName().toString();
        zip.putNextEntry(new ZipEntry(new Manifest.FilePart(name, "").path()));
        var hashed = new DigestOutputStream(zip, Hashes.sha256());
        Files.copy(key, hashed);
        zip.closeEntry();
        return new Manifest.FilePart(name, hex(hashed));
    }

    private static String hex(DigestOutputStream hashed) {
        return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    }
}
