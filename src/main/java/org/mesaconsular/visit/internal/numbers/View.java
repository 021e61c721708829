package org.mesaconsular.visit.internal.numbers;

import java.util.Optional;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.ShownCount;
import org.mesaconsular.visit.ShownCount.Concealment;

/** An entry as a reader gets it. */
public record View(Entry entry, Openness openness) {

    /** The total, or why it is hidden. */
    public ShownCount total() {
        return entry.total().value() == null || showsTotal()
                ? ShownCount.of(entry.total())
                : ShownCount.hiding(entry.total(), Concealment.WITHHELD);
    }

    /** The number of a State, or why it is hidden. */
    public ShownCount cell(StateCode state) {
        var count = entry.cells().getOrDefault(state, Count.notReported());
        if (count.value() == null || shows(state)) {
            return ShownCount.of(count);
        }
        return ShownCount.hiding(
                count, entry.isSecret(state) && openness.saysSmall() ? Concealment.SMALL : Concealment.WITHHELD);
    }

    /** Whether more is hidden than the small numbers themselves. */
    public boolean withholds() {
        return openness != Openness.ALL && !entry.own();
    }

    boolean showsTotal() {
        return entry.own() || openness.showsTotal();
    }

    boolean shows(StateCode state) {
        return entry.known().contains(state) || (!entry.isSecret(state) && openness.showsLarge());
    }

    /** The total, where there is one and the reader sees it. */
    Optional<Integer> seenTotal() {
        return showsTotal() ? Optional.ofNullable(entry.total().value()) : Optional.empty();
    }

    /** Of two views of one entry, what whoever saw both knows. */
    View with(View other) {
        return openness.compareTo(other.openness) <= 0 ? this : other;
    }
}
