package org.mesaconsular.visit;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What entering a file did. */
public record ImportReport(int created, int changed, int unchanged, List<SkippedLine> skipped) {

    static ImportReport of(Collection<LineOutcome> outcomes, List<SkippedLine> skipped) {
        return new ImportReport(
                Collections.frequency(outcomes, LineOutcome.CREATED),
                Collections.frequency(outcomes, LineOutcome.CHANGED),
                Collections.frequency(outcomes, LineOutcome.UNCHANGED),
                skipped);
    }
}
