package org.mesaconsular.shared.ui.desk;

import java.time.Instant;
import java.util.List;
import org.mesaconsular.shared.WorkspaceId;

/** A module's contribution to the desk; one Spring bean per module, in its {@code ui} package. */
public interface DeskSource {

    /**
     * What is asked of the viewer and the viewer's party in this workspace, the most urgent kind first.
     *
     * @param most how many of each kind at most
     */
    List<AskedGroup> asked(WorkspaceId workspace, int most);

    /**
     * What comes in this workspace from the first instant (inclusive) to the second (exclusive), in order.
     *
     * @param most how many at most
     */
    List<ComingItem> coming(WorkspaceId workspace, Instant from, Instant until, int most);
}
