package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.mesaconsular.shared.OwnersFile;

/**
 * Room on the disk that is taken in advance, as a file of noise, and given up step by step when the disk runs full. In
 * small steps, because whatever filled the disk would swallow all that is given up at once.
 */
record Reserve(Path file) {

    /** Bytes that are given up at a time: many small writes long. */
    static final int STEP = 1 << 20;

    private static final String NAME = "disk.reserve";
    private static final Object LOCK = new Object();

    /** The reserve of what is kept in this folder. */
    static Reserve in(Path folder) {
        return new Reserve(folder.resolve(NAME));
    }

    /** The bytes it holds; 0 when there is none. */
    long size() throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException none) {
            return 0;
        }
    }

    /** Gives a step up; false when there was nothing to give. */
    boolean giveUp() {
        synchronized (LOCK) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                var size = channel.size();
                channel.truncate(Math.max(0, size - STEP));
                return size > 0;
            } catch (IOException nothingToGive) {
                return false;
            }
        }
    }

    /** Sees that the other small files of the portal find a step of room, as far as the reserve reaches. */
    void leaveSome() {
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < STEP) {
                giveUp();
            }
        } catch (IOException noSuchFolderYet) {
            // then there is no reserve either
        }
    }

    /** Takes a step more, but no more than this in all. Written is enough to have the room: nobody waits for the disk. */
    void grow(long most) throws IOException {
        synchronized (LOCK) {
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                var size = channel.size();
                if (size == 0) {
                    OwnersFile.closeToOthers(file);
                }
                var more = noise((int) Math.clamp(most - size, 0, STEP));
                while (more.hasRemaining()) {
                    channel.write(more, size + more.position());
                }
            }
        }
    }

    /** Zeros would take no room on a disk that compresses. */
    private static ByteBuffer noise(int length) {
        var bytes = new byte[length];
        new Random().nextBytes(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
