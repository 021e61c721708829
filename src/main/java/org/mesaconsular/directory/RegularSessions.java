package org.mesaconsular.directory;

import java.util.Map;
import org.mesaconsular.shared.WorkspaceId;

/** How another module, which keeps the meetings, tells of the sessions of bodies. */
public interface RegularSessions {

    /**
     * How many regular sessions each body of a workspace has held or called for the year that runs there now, as far as the
     * viewer sees them; a body without any is not among them.
     *
     * @throws org.mesaconsular.shared.NotFound when there is no such workspace for this viewer
     */
    Map<BodyId, Integer> thisYear(WorkspaceId workspace);
}
