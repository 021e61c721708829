package org.mesaconsular.operation.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The address of an H2 database in files of this machine, taken apart.
 *
 * @param path of the database, without the ending of its file
 * @param settings what follows it, from the first semicolon on
 */
record H2Address(String path, String settings) {

    private static final String IN_FILES = "jdbc:h2:file:";

    /** The home of whoever runs the program, for H2. */
    private static final String HOME = "~";

    /** Empty for a database elsewhere, such as in memory or PostgreSQL. */
    static Optional<H2Address> of(String url) {
        if (!url.startsWith(IN_FILES)) {
            return Optional.empty();
        }
        var address = url.substring(IN_FILES.length());
        var end = (address + ";").indexOf(';');
        return Optional.of(new H2Address(address.substring(0, end), address.substring(end)));
    }

    /** As an address again. H2 refuses a path that depends on where the program was started. */
    String fromTheRoot() {
        return IN_FILES + (path.startsWith(HOME) ? path : Path.of(path).toAbsolutePath()) + settings;
    }
}
