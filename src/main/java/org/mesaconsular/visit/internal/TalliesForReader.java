package org.mesaconsular.visit.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.visit.Tally;

/**
 * Shows tallies to one reader. The mission that stated a tally knows its numbers; everybody else reads the small ones of
 * its own State only.
 *
 * @param speaks whether the reader may speak for the mission
 * @param state the State of the reader's mission; null for an observer
 */
public record TalliesForReader(PartyId party, @Nullable StateCode state, boolean speaks) {

    /** The tally with what this reader may not know left out. */
    public Tally show(TallyEntity tally, List<TallyCellEntity> cells) {
        var counts = cells.stream().map(TallyCellEntity::count).toList();
        var hidden = cells.stream()
                .filter(cell -> SmallNumbers.hidden(cell.count(), owns(tally, cell)))
                .map(TallyCellEntity::count)
                .toList();
        return new Tally(
                tally.id(),
                tally.visit(),
                tally.owner(),
                tally.audience(),
                tally.kind(),
                tally.asOf(),
                tally.source(),
                SmallNumbers.total(tally.total(), counts, hidden),
                cells.stream().map(cell -> show(tally, cell)).toList(),
                speaks && tally.owner().equals(party),
                tally.revision());
    }

    private Tally.Cell show(TallyEntity tally, TallyCellEntity cell) {
        return new Tally.Cell(cell.state(), SmallNumbers.cell(cell.count(), owns(tally, cell)));
    }

    private boolean owns(TallyEntity tally, TallyCellEntity cell) {
        return tally.owner().equals(party) || cell.state().equals(state);
    }
}
