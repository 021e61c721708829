package org.mesaconsular.audit.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The anchors of a chain, all nodes together, as they are passed while the records are read in their order. */
final class AnchorsRead implements AutoCloseable {

    private final List<AnchorReader> nodes;
    private final long sealedAfter;
    private long last;

    private AnchorsRead(List<AnchorReader> nodes) {
        this.nodes = nodes;
        this.sealedAfter = nodes.stream().mapToLong(AnchorsRead::firstOf).min().orElse(0);
    }

    /**
     * Opens all files of the folder up to where they end now, which must be before the database is looked at: so they never
     * know more than it.
     */
    static List<AnchorReader> openAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var readers = new ArrayList<AnchorReader>();
            for (var file : files.filter(AnchorFiles::isOne).sorted().toList()) {
                readers.add(new AnchorReader(file));
            }
            return readers;
        }
    }

    /** Those of the files that belong to a chain; the others are closed. */
    static AnchorsRead of(List<AnchorReader> all, UUID chain) throws IOException {
        var nodes = new ArrayList<AnchorReader>();
        for (var reader : all) {
            if (reader.belongsTo(chain)) {
                nodes.add(reader);
            } else {
                reader.close();
            }
        }
        return new AnchorsRead(nodes);
    }

    private static long firstOf(AnchorReader node) {
        var first = node.next();
        return first == null ? Long.MAX_VALUE : first.number();
    }

    /** Whether no file says anything. */
    boolean isEmpty() {
        return sealedAfter == Long.MAX_VALUE || nodes.isEmpty();
    }

    /** The first anchor was cast here; records up to it may be older than the key. */
    long sealedAfter() {
        return sealedAfter;
    }

    /** The furthest anchor passed so far. */
    long last() {
        return last;
    }

    /**
     * Passes all anchors of the record that was just read.
     *
     * @throws BadRecord when one of them knows another hash for it, or goes back to a record before it
     */
    void pass(ChainEnd read) throws IOException, BadRecord {
        for (var node : nodes) {
            for (var anchor = node.next(); anchor != null && anchor.number() <= read.number(); anchor = node.next()) {
                compare(anchor, read);
                last = anchor.number();
                node.advance();
            }
        }
    }

    private static void compare(ChainEnd anchor, ChainEnd read) throws BadRecord {
        if (anchor.number() < read.number()) {
            throw new BadRecord(
                    anchor.number() + 1, "the anchor tells that the portal once went on after the record before");
        }
        if (!anchor.equals(read)) {
            throw new BadRecord(read.number(), "its hash is not the one anchored outside the database");
        }
    }

    /** @throws BadRecord when an anchor is left that knows a record after the last one */
    void end(long lastRead) throws BadRecord {
        for (var node : nodes) {
            var anchor = node.next();
            if (anchor != null) {
                throw new BadRecord(
                        lastRead + 1,
                        "it is missing with all after it, of which the anchor knows number " + anchor.number());
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var node : nodes) {
            node.close();
        }
    }
}
