package org.mesaconsular.shared.ui.desk;

import java.time.Instant;
import java.util.List;
import org.mesaconsular.shared.WorkspaceId;

/** A module's contribution to the desk; one Spring bean per module, in its {@code ui} package. */
public interface DeskSource {

    /** What is asked of the viewer and the viewer's party in this workspace, most urgent first. */
    List<AskedItem> asked(WorkspaceId workspace);

    /** What comes in this workspace from the first instant (inclusive) to the second (exclusive). */
    List<ComingItem> coming(WorkspaceId workspace, Instant from, Instant until);
}
