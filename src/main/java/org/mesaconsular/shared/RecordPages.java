package org.mesaconsular.shared;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How a module says on which of its pages its records stand. It loads no record for that, so that to ask is not to read.
 */
public interface RecordPages {

    /**
     * Where these records stand, relative to the portal's root, without a leading slash. A record whose page would not open
     * for this viewer is left out.
     *
     * @param kind the simple name of their entity
     * @return empty for kinds of other modules
     */
    Map<UUID, String> pages(String kind, Set<UUID> ids);
}
