package org.mesaconsular.shared;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** A file for its owner alone, that is there whole or not at all, and never in place of another. */
public final class OwnersFile {

    private static final String OWNER_ONLY = "rw-------";

    private OwnersFile() {}

    /**
     * What fills the file.
     *
     * @param <E> what filling it may throw besides
     */
    @FunctionalInterface
    public interface Content<T, E extends Exception> {

        /** Writes it and answers with whatever the caller wants to know of it. */
        T into(OutputStream out) throws IOException, E;
    }

    /**
     * Writes under a temporary name, waits for the disk and gives the file its name. The folder must be there.
     *
     * @throws FileAlreadyExistsException when there is a file of that name
     */
    public static <T, E extends Exception> T write(Path file, Content<T, E> content) throws IOException, E {
        var folder = file.toAbsolutePath().getParent();
        var draft = Files.createTempFile(folder, file.getFileName().toString(), ".part", ownerOnly(file));
        try {
            var result = fill(draft, content);
            name(draft, file);
            return result;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Sees that there is a file: makes it with this text, and its folder, unless somebody was first. */
    public static void keep(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            OwnersFile.<Integer, IOException>write(file, out -> {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                return text.length();
            });
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            // the key that others may use already is the one that counts
        }
    }

    /** Takes a file or folder away from everybody but its owner, where the file system knows such a thing. */
    public static void closeToOthers(Path path) throws IOException {
        var permissions = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (permissions != null) {
            permissions.setPermissions(
                    PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : OWNER_ONLY));
        }
    }

    private static <T, E extends Exception> T fill(Path draft, Content<T, E> content) throws IOException, E {
        try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(file));
            var result = content.into(out);
            out.flush();
            file.force(true);
            return result;
        }
    }

    /** By a link, which unlike a move never replaces what another made at the same moment. */
    private static void name(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException first) {
            throw first;
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
    }
}
