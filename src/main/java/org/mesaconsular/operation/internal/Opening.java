package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One opening of a file in this process: each gets a number of its own, from 0. H2 knows open databases by name alone, and
 * a connection that outlived its database would make it forget the one that was opened after it under the same name, whose
 * file could then be opened no more.
 *
 * @param file as H2 names it
 */
record Opening(String file, int number) {

    /** The number of the next opening, by file; a portal has one. */
    private static final Map<String, Integer> NEXT = new ConcurrentHashMap<>();

    /** The one that lasts, or else the next. */
    static Opening current(String file) {
        return new Opening(file, NEXT.getOrDefault(file, 0));
    }

    /** @throws IOException when it has ended: whoever opens the file meant the database that was just closed */
    void requireCurrent() throws IOException {
        if (number < current(file).number) {
            throw new IOException("The database was closed meanwhile");
        }
    }

    /** The file was closed, in order or after a fault. */
    void end() {
        NEXT.merge(file, number + 1, Math::max);
    }
}
