package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.mesaconsular.shared.OwnersFile;

/** A file an operator asked for: for its owner alone, there whole or not at all, and never in place of another. */
final class NewFile {

    private NewFile() {}

    /**
     * Writes the file.
     *
     * @throws CannotBeDone when there is a file of that name, or no such folder
     */
    static <T> T write(Path file, OwnersFile.Content<T, SQLException> content) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new CannotBeDone("The file " + file + " exists already: choose another name.");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CannotBeDone("There is no folder " + folder + ": make it first.");
        }
        try {
            return OwnersFile.write(file, content);
        } catch (FileAlreadyExistsException meanwhile) {
            throw new CannotBeDone("The file " + file + " exists already: choose another name.", meanwhile);
        }
    }
}
