package org.mesaconsular.operation.internal;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is read: whole, of a format and a schema this program knows, or refused. */
final class BackupFile implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens it and reads every part once.
     *
     * @param newest the last migration this program knows
     * @throws CannotBeDone when it is no backup, damaged, or newer than this program
     */
    static BackupFile examined(Path path, MigrationVersion newest) {
        try {
            var zip = new ZipFile(path.toFile());
            var backup = new BackupFile(path, zip, manifest(zip));
            backup.refuseNewer(newest);
            backup.examineParts();
            return backup;
        } catch (IOException | JacksonException damaged) {
            throw damaged(path, damaged);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (var content = part(zip, Manifest.NAME)) {
            return JSON.readValue(content, Manifest.class);
        }
    }

    private void refuseNewer(MigrationVersion newest) {
        if (manifest.format() > Manifest.FORMAT
                || MigrationVersion.fromVersion(manifest.schemaVersion()).isNewerThan(newest)) {
            throw new CannotBeDone("The backup " + path + " comes from a newer version of the portal (schema "
                    + manifest.schemaVersion() + "); restore it with that version.");
        }
    }

    private void examineParts() throws IOException {
        for (var table : manifest.tables()) {
            expect(table.sha256().equals(hash(table.path())));
            expect(table.rows() == rowsOf(table));
        }
        for (var file : manifest.files()) {
            expect(file.sha256().equals(hash(file.path())));
        }
    }

    private void expect(boolean whole) {
        if (!whole) {
            throw damaged(path, null);
        }
    }

    private String hash(String part) throws IOException {
        try (var hashed = new DigestInputStream(part(zip, part), Hashes.sha256())) {
            hashed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        }
    }

    private long rowsOf(Manifest.TablePart table) throws IOException {
        var count = 0L;
        try (var lines = lines(table)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                expect(row(line).size() == table.columns().size());
                count++;
            }
        }
        return count;
    }

    /** Hands out each row of a table. */
    void rows(Manifest.TablePart table, Table.RowReader reader) throws IOException, SQLException {
        try (var lines = lines(table)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.read(row(line));
            }
        }
    }

    /** The content of a key file. */
    byte[] content(Manifest.FilePart file) throws IOException {
        try (var content = part(zip, file.path())) {
            return content.readAllBytes();
        }
    }

    private static List<@Nullable String> row(String line) {
        var row = new ArrayList<@Nullable String>();
        JSON.readTree(line).forEach(value -> row.add(value.isNull() ? null : value.stringValue()));
        return row;
    }

    private BufferedReader lines(Manifest.TablePart table) throws IOException {
        return new BufferedReader(new InputStreamReader(part(zip, table.path()), StandardCharsets.UTF_8));
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("there is no " + name);
        }
        return new BufferedInputStream(zip.getInputStream(entry));
    }

    private static CannotBeDone damaged(Path path, @Nullable Exception cause) {
        var sentence = "The file " + path + " is no whole backup of this portal: it is damaged or was cut short.";
        return cause == null ? new CannotBeDone(sentence) : new CannotBeDone(sentence, cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
