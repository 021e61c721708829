package org.mesaconsular.audit.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one anchor file line by line, up to where it ended when reading began. */
final class AnchorReader implements AutoCloseable {

    private final Path file;
    private final BufferedReader lines;
    private long left;
    private @Nullable ChainEnd next;

    AnchorReader(Path file) throws IOException {
        this.file = file;
        left = Files.size(file);
        lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.US_ASCII));
        advance();
    }

    boolean belongsTo(UUID chain) {
        return AnchorFiles.belongsTo(file, chain);
    }

    /** The line that is next; null at the end. */
    @Nullable
    ChainEnd next() {
        return next;
    }

    /** Goes on to the next line; one that is torn is passed over. */
    void advance() throws IOException {
        next = null;
        while (next == null && left > 0) {
            var line = lines.readLine();
            if (line == null) {
                return;
            }
            left -= line.length() + 1L;
            next = left < 0 ? null : AnchorFiles.read(line);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
