package org.mesaconsular.operation.internal;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tends the reserve, and tells the log when the room ends and when it is back. */
@Component
class RoomWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RoomWatch.class);

    private final RoomToSave room;
    private boolean wasThere = true;

    RoomWatch(RoomToSave room) {
        this.room = room;
    }

    /** From the start on. */
    @Scheduled(fixedDelayString = "PT5S")
    void look() {
        try {
            room.tendReserve();
        } catch (IOException noRoomAfterAll) {
            LOG.debug("the reserve is not whole", noRoomAfterAll);
        }
        tell(room.isThere());
    }

    private void tell(boolean isThere) {
        if (wasThere && !isThere) {
            LOG.warn("The disk is full: reading goes on, nothing is saved until there is room again");
        } else if (!wasThere && isThere) {
            LOG.info("The disk has room again: everything can be saved");
        }
        wasThere = isThere;
    }
}
