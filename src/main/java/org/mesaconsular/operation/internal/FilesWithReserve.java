package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Objects;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.mesaconsular.shared.OwnersFile;

/**
 * H2's files as they are, but for writing: what finds no room takes it from the {@link Reserve} beside the database. Their
 * names tell the {@link Opening} of the database: {@code reserved:2:/data/mesa.mv.db}.
 */
public class FilesWithReserve extends FilePathWrapper {

    private static final String SCHEME = "reserved";
    private static final String DATABASE = ".mv.db";

    /** Tells H2 of it, which then finds it in addresses. */
    static void register() {
        FilePath.register(new FilesWithReserve());
    }

    /**
     * The address with which a database is opened now.
     *
     * @param path of the database, as in an address
     */
    static String address(String path) {
        var opening = Opening.current(FilePath.get(path + DATABASE).toRealPath().toString());
        var database = opening.file().substring(0, opening.file().length() - DATABASE.length());
        return "jdbc:h2:" + SCHEME + ":" + opening.number() + ":" + database;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected String getPrefix() {
        return SCHEME + ":" + number(name) + ":";
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(path.split(":", 3)[2]);
    }

    private static int number(String path) {
        return Integer.parseInt(path.split(":", 3)[1]);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var file = getBase().toString();
        var reserve = Reserve.in(Objects.requireNonNull(onDisk(file).getParent()));
        if (!file.endsWith(DATABASE)) {
            return new FileWithReserve(openForOwner(mode), reserve, () -> {});
        }
        var opening = new Opening(file, number(name));
        opening.requireCurrent();
        return new FileWithReserve(openForOwner(mode), reserve, opening::end);
    }

    private FileChannel openForOwner(String mode) throws IOException {
        var isNew = !exists();
        var channel = super.open(mode);
        if (isNew) {
            OwnersFile.closeToOthers(onDisk(getBase().toString()));
        }
        return channel;
    }

    /** Where a file of H2 lies on the disk, whatever its name says besides. */
    static Path onDisk(String file) {
        return Path.of(file.replaceFirst("^([a-zA-Z]{2,}:|\\d+:)+", "")).toAbsolutePath();
    }
}
