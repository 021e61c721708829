package org.mesaconsular.visit.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.visit.Coordinates;
import org.mesaconsular.visit.EmptyCells;
import org.mesaconsular.visit.FacilityData;
import org.mesaconsular.visit.FacilityField;
import org.mesaconsular.visit.FacilityLine;
import org.mesaconsular.visit.FieldChange;

/** A file takes away nothing that it does not speak of, and what it speaks of with an empty cell only where somebody agreed. */
final class KeepingPolicy {

    private final FacilityData known;
    private final FacilityLine line;
    private final EmptyCells empty;

    private KeepingPolicy(FacilityData known, FacilityLine line, EmptyCells empty) {
        this.known = known;
        this.line = line;
        this.empty = empty;
    }

    /** What is known of a facility after a line about it was entered. */
    static FacilityData merged(FacilityData known, FacilityLine line, EmptyCells empty) {
        return new KeepingPolicy(known, line, empty).merged();
    }

    /** Field by field, what entering the line would change. */
    static List<FieldChange> changes(FacilityData known, FacilityLine line) {
        var kept = merged(known, line, EmptyCells.KEEP);
        var cleared = merged(known, line, EmptyCells.CLEAR);
        return Arrays.stream(FacilityField.values())
                .filter(field -> !Objects.equals(field.of(known), field.of(cleared)))
                .map(field -> new FieldChange(field, known, cleared, Objects.equals(field.of(known), field.of(kept))))
                .toList();
    }

    private FacilityData merged() {
        var says = line.data();
        var ofKind = takes(FacilityField.KIND, says.typeWording()) ? says : known;
        return new FacilityData(
                ofKind.type(),
                ofKind.typeWording(),
                text(FacilityField.OPERATOR, known.operator(), says.operator()),
                text(FacilityField.AUTHORITY, known.authority(), says.authority()),
                text(FacilityField.ADDRESS, known.address(), says.address()),
                text(FacilityField.CITY, known.city(), says.city()),
                text(FacilityField.REGION, known.region(), says.region()),
                takes(FacilityField.STATE, says.state()) ? says.state() : known.state(),
                text(FacilityField.ZIP, known.zip(), says.zip()),
                takes(FacilityField.CAPACITY, says.capacity()) ? says.capacity() : known.capacity(),
                takes(FacilityField.COORDINATES, says.coordinates()) ? point(says) : known.coordinates());
    }

    /** A file that gives the same point without a score leaves the score. */
    private @Nullable Coordinates point(FacilityData says) {
        var now = says.coordinates();
        var before = known.coordinates();
        var same = now != null
                && before != null
                && now.matchScore() == null
                && now.latitude() == before.latitude()
                && now.longitude() == before.longitude();
        return same ? before : now;
    }

    private String text(FacilityField field, String before, String after) {
        return takes(field, after) ? after : before;
    }

    private boolean takes(FacilityField field, @Nullable Object after) {
        var says = after != null && !"".equals(after);
        return line.spokenOf().contains(field) && (says || empty == EmptyCells.CLEAR);
    }
}
