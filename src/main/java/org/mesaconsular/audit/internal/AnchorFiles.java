package org.mesaconsular.audit.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How anchors are laid down: a folder with one file for each chain and node, a line for each end of the chain. */
final class AnchorFiles {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}|-) \\S+");
    private static final String SUFFIX = ".anchor";
    private static final String NO_RECORD = "-";

    private AnchorFiles() {}

    static String name(UUID chain, String node) {
        return chain + "-" + node.replaceAll("[^A-Za-z0-9.-]", "_") + SUFFIX;
    }

    static String line(ChainEnd end, Instant at) {
        return end.number() + " " + (end.hash().isEmpty() ? NO_RECORD : end.hash()) + " " + at + "\n";
    }

    /** What a line says; null when it is none, for instance because the process died while it wrote. */
    static @Nullable ChainEnd read(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return null;
        }
        var hash = parts.group(2).equals(NO_RECORD) ? "" : parts.group(2);
        return new ChainEnd(Long.parseLong(parts.group(1)), hash);
    }

    /** Whether the file is named as anchors are. */
    static boolean isOne(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    /** Whether the file holds anchors of this chain. */
    static boolean belongsTo(Path file, UUID chain) {
        return file.getFileName().toString().startsWith(chain + "-");
    }
}
