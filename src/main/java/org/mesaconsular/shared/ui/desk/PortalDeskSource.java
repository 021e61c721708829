package org.mesaconsular.shared.ui.desk;

import java.util.List;
import org.mesaconsular.shared.First;

/** Brings to the desk of the portal's administrator what waits there, because nobody else can do it. */
public interface PortalDeskSource {

    /**
     * What waits now, in the reader's words; one group for each kind.
     *
     * @param most how many of each kind
     */
    List<First<WaitingItem>> waiting(int most);
}
