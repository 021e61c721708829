package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Files of H2 on a disk that can be filled to the last byte without filling one: then only what a reserve gives up is room. */
public class FillableFiles extends FilePathWrapper {

    private static final String SCHEME = "fillable";
    private static final AtomicLong WRITTEN_SINCE_FULL = new AtomicLong();

    private static volatile Reserve reserve = Reserve.in(Path.of("/nowhere"));
    private static volatile long reserveWhenFull;
    private static volatile boolean full;

    /** The address of an empty database in the folder. */
    static String database(Path folder) {
        FilePath.register(new FillableFiles());
        reserve = Reserve.in(folder);
        full = false;
        return "jdbc:h2:file:" + SCHEME + ":" + folder.resolve("mesa") + ";WRITE_DELAY=0";
    }

    /** Leaves no byte. */
    static void fill() {
        reserveWhenFull = held();
        WRITTEN_SINCE_FULL.set(0);
        full = true;
    }

    static void makeRoom() {
        full = false;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new FileWithReserve(super.open(mode), Reserve.in(Path.of("/nowhere")), () -> {}) {
            @Override
            public int write(ByteBuffer bytes, long position) throws IOException {
                if (full && WRITTEN_SINCE_FULL.addAndGet(bytes.remaining()) > reserveWhenFull - held()) {
                    WRITTEN_SINCE_FULL.addAndGet(-bytes.remaining());
                    throw new IOException("No space left on device");
                }
                return super.write(bytes, position);
            }
        };
    }

    private static long held() {
        try {
            return reserve.size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
