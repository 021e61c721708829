package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.visit.Tally;
import org.mesaconsular.visit.internal.numbers.Entry;
import org.mesaconsular.visit.internal.numbers.View;

/**
 * Shows tallies to one reader. The mission that stated a tally knows its numbers; everybody else reads the small ones of
 * its own State only.
 *
 * @param speaks whether the reader may speak for the mission
 * @param state the State of the reader's mission; null for an observer
 */
public record TalliesForReader(PartyId party, @Nullable StateCode state, boolean speaks) {

    /** A tally as this reader stands to it. */
    Entry entry(TallyEntity tally, List<TallyCellEntity> cells) {
        var counts = cells.stream().collect(Collectors.toMap(TallyCellEntity::state, TallyCellEntity::count));
        var own = tally.owner().equals(party);
        return new Entry(tally.total(), counts, own ? counts.keySet() : ownState(), own);
    }

    /** The tally with what this reader may not know left out. */
    Tally show(TallyEntity tally, View view) {
        return new Tally(
                tally.id(),
                tally.visit(),
                tally.owner(),
                tally.audience(),
                tally.kind(),
                tally.asOf(),
                tally.source(),
                view.total(),
                view.entry().cells().keySet().stream()
                        .map(each -> new Tally.Cell(each, view.cell(each)))
                        .toList(),
                speaks && tally.owner().equals(party),
                tally.revision());
    }

    private Set<StateCode> ownState() {
        return state == null ? Set.of() : Set.of(state);
    }
}
