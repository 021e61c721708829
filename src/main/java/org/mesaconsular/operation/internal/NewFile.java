package org.mesaconsular.operation.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

/** A file that is there whole or not at all, for its owner alone, and never in place of another. */
final class NewFile {

    private NewFile() {}

    /** What fills the file. */
    @FunctionalInterface
    interface Content<T> {
        T into(OutputStream out) throws IOException, SQLException;
    }

    /**
     * Writes under a temporary name, waits for the disk and gives the file its name.
     *
     * @throws CannotBeDone when there is a file of that name, or no such folder
     */
    static <T> T write(Path file, Content<T> content) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new CannotBeDone("The file " + file + " exists already: choose another name.");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CannotBeDone("There is no folder " + folder + ": make it first.");
        }
        var draft = Files.createTempFile(folder, file.getFileName().toString(), ".part", ownerOnly());
        try {
            var result = fill(draft, content);
            Files.move(draft, file);
            return result;
        } catch (FileAlreadyExistsException meanwhile) {
            throw new CannotBeDone("The file " + file + " exists already: choose another name.", meanwhile);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static <T> T fill(Path draft, Content<T> content) throws IOException, SQLException {
        try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(file));
            var result = content.into(out);
            out.flush();
            file.force(true);
            return result;
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
