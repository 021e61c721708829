package org.mesaconsular.visit;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What entering a file did. */
public record ImportReport(int created, int changed, int unchanged, List<LineRemark> skipped) {

    static ImportReport of(Collection<LineOutcome> outcomes, List<LineRemark> skipped) {
        return new ImportReport(
                Collections.frequency(outcomes, LineOutcome.CREATED),
                Collections.frequency(outcomes, LineOutcome.CHANGED),
                Collections.frequency(outcomes, LineOutcome.UNCHANGED),
                skipped);
    }
}
