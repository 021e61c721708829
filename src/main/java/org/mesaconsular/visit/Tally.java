package org.mesaconsular.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;

/**
 * Numbers as one reader may see them.
 *
 * @param visit the visit on which was counted; null for numbers that the circle was told otherwise
 * @param source who says so, for instance the press report
 * @param cells per State, in no particular order
 * @param mayRelease whether the viewer may show it to more parties
 */
public record Tally(
        TallyId id,
        @Nullable VisitId visit,
        PartyId owner,
        Audience audience,
        CountKind kind,
        LocalDate asOf,
        String source,
        ShownCount total,
        List<Cell> cells,
        boolean mayRelease,
        int revision) {

    /** The number of one State's nationals. */
    public record Cell(StateCode state, ShownCount count) {}
}
