package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;

/** Writes a backup: the running portal does it itself where it alone can open the database. */
record TakeBackup(Place place, Path file) implements Task {

    @Override
    public Answer answer() throws IOException, SQLException {
        var desk = place.onH2() ? BackupDesk.Address.in(place.folder()) : null;
        var answered = desk == null ? null : desk.askFor(file);
        if (answered != null) {
            return answered;
        }
        try (var connection = place.look()) {
            return take(connection, place.keys().values(), file, Clock.systemUTC());
        }
    }

    /** Takes it over a connection of any kind. */
    static Answer take(Connection connection, Collection<Path> keys, Path file, Clock clock)
            throws IOException, SQLException {
        try (var moment = Snapshot.on(connection)) {
            var manifest = NewFile.write(file, out -> BackupWriter.write(out, connection, keys, clock));
            var rows = manifest.tables().stream()
                    .mapToLong(Manifest.TablePart::rows)
                    .sum();
            return Answer.done("The backup is in " + file + ": " + rows + " rows of "
                    + manifest.tables().size() + " tables and the keys; keep it as a secret.");
        }
    }
}
