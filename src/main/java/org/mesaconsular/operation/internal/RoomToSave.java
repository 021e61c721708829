package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether the disk has room for another save. H2 closes a database whose file cannot grow, and with it all reading; so
 * people's saving stops while there is still some room, half of which is held as a {@link Reserve} for the portal's own
 * small writes. PostgreSQL looks after its own disk.
 */
@Component
class RoomToSave {

    private final DatabaseSettings settings;
    private final long wanted;

    RoomToSave(DatabaseSettings settings, @Value("${mesa.disk-reserve:64MB}") DataSize wanted) {
        this.settings = settings;
        this.wanted = wanted.toBytes();
    }

    /** Whether more than the reserve is left; true when the disk cannot be asked or is not ours to watch. */
    boolean isThere() {
        try {
            var folder = settings.folder();
            return folder == null || isThere(folder);
        } catch (IOException silent) {
            return true;
        }
    }

    private boolean isThere(Path folder) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace();
        return free + Reserve.in(folder).size() > wanted;
    }

    /** Makes the reserve whole again while there is room, and gives some of it up when there is none at all. */
    void tendReserve() throws IOException {
        var folder = settings.folder();
        if (folder == null) {
            return;
        }
        var reserve = Reserve.in(folder);
        while (reserve.size() < wanted / 2 && isThere(folder)) {
            reserve.grow(wanted / 2);
        }
        reserve.leaveSome();
    }
}
