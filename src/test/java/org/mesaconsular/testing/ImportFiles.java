package org.mesaconsular.testing;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Files that people bring, each the smallest of its kind, and workbooks as a register published them. */
public final class ImportFiles {

    private ImportFiles() {}

    /** One of the small files of the folder {@code imports}, without its ending. */
    public static byte[] small(String name) {
        return read("/imports/" + name + ".csv");
    }

    /** One of the workbooks of the folder {@code facilities}, without its ending. */
    public static byte[] workbook(String name) {
        return read("/facilities/" + name + ".xlsx");
    }

    private static byte[] read(String path) {
        try (var file = ImportFiles.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
