package org.mesaconsular.audit.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.mesaconsular.shared.OwnersFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the end of the chain down outside the database, after each commit: a line of number, hash and time in a file that
 * is only appended to. It may lag behind the database when the process dies in between, and never leads.
 *
 * <p>Writers whose commits came close together share one line and one wait for the disk.
 */
final class Anchor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Anchor.class);
    private static final int NODES_IN_ONE_FOLDER = 100;

    private final FileChannel file;
    private final Clock clock;
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicReference<ChainEnd> committed = new AtomicReference<>(new ChainEnd(-1, ""));
    private long anchored = -1;

    private Anchor(FileChannel file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Opens this node's file of a chain. A name that a running node holds is passed over.
     *
     * @param folder made when it is not there
     */
    static Anchor open(Path folder, UUID chain, String node, Clock clock) throws IOException {
        Files.createDirectories(folder);
        OwnersFile.closeToOthers(folder);
        for (int number = 1; number <= NODES_IN_ONE_FOLDER; number++) {
            var name = AnchorFiles.name(chain, number == 1 ? node : node + "-" + number);
            var file = FileChannel.open(
                    folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (free(file)) {
                endTornLine(file);
                return new Anchor(file, clock);
            }
            file.close();
        }
        throw new IOException("too many nodes keep their anchor in " + folder);
    }

    private static boolean free(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** A process that died while it wrote leaves half a line. */
    private static void endTornLine(FileChannel file) throws IOException {
        file.position(file.size());
        var last = ByteBuffer.allocate(1);
        if (file.size() > 0 && file.read(last, file.size() - 1) == 1 && last.get(0) != '\n') {
            file.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
    }

    /** Returns when this end, or a later one, is on the disk. A disk that takes nothing is told to the log only: the act is done. */
    void advance(ChainEnd end) {
        committed.accumulateAndGet(end, ChainEnd::later);
        writing.lock();
        try {
            if (anchored < end.number()) {
                write(committed.get());
            }
        } catch (IOException full) {
            LOG.error("The end of the audit, record {}, could not be anchored", end.number(), full);
        } finally {
            writing.unlock();
        }
    }

    private void write(ChainEnd end) throws IOException {
        var line = ByteBuffer.wrap(AnchorFiles.line(end, clock.instant()).getBytes(StandardCharsets.US_ASCII));
        while (line.hasRemaining()) {
            file.write(line);
        }
        file.force(false);
        anchored = end.number();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
