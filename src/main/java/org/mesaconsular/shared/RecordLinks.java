package org.mesaconsular.shared;

import java.util.List;
import java.util.Optional;

/**
 * How a module answers for its records when another module, which may not import it, shows a link to them. What the viewer
 * may not see is not there.
 */
public interface RecordLinks {

    /** The record as a link; empty when it is not of this module or not for this viewer. */
    Optional<RecordLink> link(OriginRef ref);

    /** The records of this module that came out of the given one, for this viewer. */
    List<RecordLink> relatedTo(OriginRef ref);
}
