package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/** Puts a backup into an empty place. Everything is examined first, and what fails later is undone. */
record RestoreBackup(Place place, Path file) implements Task {

    @Override
    public Answer answer() throws IOException, SQLException {
        if (!Files.isReadable(file)) {
            throw new CannotBeDone("There is no backup " + file + ".");
        }
        try (var backup = BackupFile.examined(file, SchemaVersion.newest(place))) {
            requireEmpty(backup);
            var verdict = new Restoring(place, backup, Restoring.emptiedOnRestore()).restore();
            var said = "The backup of " + backup.manifest().at() + " is restored; everybody signs in anew.";
            return verdict.sound()
                    ? Answer.done(said + " " + verdict.sentence())
                    : Answer.bad(said + " But its audit was not sound: " + verdict.sentence());
        }
    }

    private void requireEmpty(BackupFile backup) throws IOException, SQLException {
        if (!place.isEmpty()) {
            throw new CannotBeDone("A backup is restored into an empty place only, and there is a database in "
                    + (place.onH2() ? place.folder() : place.url()) + ".");
        }
        for (var part : backup.manifest().files()) {
            requireFree(place.key(part), backup.content(part));
        }
        if (anchored(backup)) {
            throw new CannotBeDone("The anchors in " + place.anchors()
                    + " belong to the portal this backup was taken from: move them away first.");
        }
    }

    private static void requireFree(Path key, byte[] content) throws IOException {
        if (Files.exists(key) && !Arrays.equals(Files.readAllBytes(key), content)) {
            throw new CannotBeDone("The file " + key + " holds another key than the backup: move it away first.");
        }
    }

    /** Anchors of the same chain know more of it than the backup, which would look like a cut. */
    private boolean anchored(BackupFile backup) throws IOException, SQLException {
        if (!Files.isDirectory(place.anchors())) {
            return false;
        }
        var found = new AtomicBoolean();
        for (var table : backup.manifest().tables()) {
            if (table.name().equals("audit_head")) {
                var chain = table.columns().indexOf("chain_id");
                backup.rows(table, row -> found.set(hasAnchorsOf(String.valueOf(row.get(chain)))));
            }
        }
        return found.get();
    }

    private boolean hasAnchorsOf(String chain) throws IOException {
        try (var files = Files.list(place.anchors())) {
            return files.anyMatch(anchor -> anchor.getFileName().toString().startsWith(chain));
        }
    }
}
