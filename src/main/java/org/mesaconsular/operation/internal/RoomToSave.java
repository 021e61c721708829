package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether the disk has room for another save. H2 closes a database whose file cannot grow, and with it all reading; so
 * saving stops while there is still some room. PostgreSQL looks after its own disk.
 */
@Component
class RoomToSave {

    private final DatabaseSettings settings;
    private final Path folder;
    private final DataSize reserve;

    RoomToSave(
            DatabaseSettings settings,
            @Value("${mesa.data-dir}") Path folder,
            @Value("${mesa.disk-reserve:64MB}") DataSize reserve) {
        this.settings = settings;
        this.folder = folder;
        this.reserve = reserve;
    }

    /** Whether more than the reserve is free; true when the disk cannot be asked or is not ours to watch. */
    boolean isThere() {
        try {
            return !settings.isH2()
                    || !Files.isDirectory(folder)
                    || Files.getFileStore(folder).getUsableSpace() > reserve.toBytes();
        } catch (IOException silent) {
            return true;
        }
    }
}
