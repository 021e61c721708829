package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/** A file of H2 that draws on the reserve before it fails: H2 closes a database that once could not be written. */
class FileWithReserve extends FileBase {

    private final FileChannel file;
    private final Reserve reserve;
    private final Runnable afterwards;

    /** @param afterwards what is to be done when the file was closed */
    FileWithReserve(FileChannel file, Reserve reserve, Runnable afterwards) {
        this.file = file;
        this.reserve = reserve;
        this.afterwards = afterwards;
    }

    /** Writing; answers with the number of bytes. */
    @FunctionalInterface
    private interface Writing {
        int attempt() throws IOException;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return insist(() -> file.write(bytes));
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        return insist(() -> file.write(bytes, position));
    }

    private int insist(Writing writing) throws IOException {
        while (true) {
            try {
                return writing.attempt();
            } catch (ClosedChannelException notForLackOfRoom) {
                throw notForLackOfRoom;
            } catch (IOException full) {
                if (!reserve.giveUp()) {
                    throw full;
                }
            }
        }
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return file.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return file.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        try {
            file.close();
        } finally {
            afterwards.run();
        }
    }
}
