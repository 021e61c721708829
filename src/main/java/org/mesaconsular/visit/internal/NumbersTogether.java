package org.mesaconsular.visit.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.TypedId;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.visit.CountKind;
import org.mesaconsular.visit.FacilityId;
import org.mesaconsular.visit.Tally;
import org.mesaconsular.visit.TallyId;
import org.mesaconsular.visit.VisitId;
import org.mesaconsular.visit.internal.numbers.Disclosure;
import org.mesaconsular.visit.internal.numbers.Entry;
import org.mesaconsular.visit.internal.numbers.View;
import org.springframework.stereotype.Component;

/**
 * Tallies beside all others of the same place, kind and day that the viewer may see: what may be shown of one depends on what
 * is shown of the others.
 */
@Component
public class NumbersTogether {

    private static final Comparator<TallyEntity> AS_ENTERED =
            Comparator.comparing(TallyEntity::recordedAt).thenComparing(TallyEntity::key);

    private final Tallies tallies;
    private final TallyCells cells;
    private final Visits visits;

    NumbersTogether(Tallies tallies, TallyCells cells, Visits visits) {
        this.tallies = tallies;
        this.cells = cells;
        this.visits = visits;
    }

    /** About whom the numbers are. @param facility null for numbers that belong to no visit */
    private record Subject(@Nullable FacilityId facility, CountKind kind, LocalDate asOf) {}

    /** These tallies of one workspace as this reader may see them, in their order. */
    public List<Tally> show(WorkspaceId workspace, List<TallyEntity> some, TalliesForReader reader) {
        if (some.isEmpty()) {
            return List.of();
        }
        var views = new HashMap<TallyId, View>();
        groups(workspace, some).forEach(group -> views.putAll(group.views(reader)));
        return some.stream()
                .map(tally -> reader.show(tally, Objects.requireNonNull(views.get(tally.id()))))
                .toList();
    }

    /** All tallies about the same as this one, itself included, as far as the viewer may see them. */
    public Group around(TallyEntity tally) {
        return groups(tally.workspace(), List.of(tally)).getFirst();
    }

    private List<Group> groups(WorkspaceId workspace, List<TallyEntity> some) {
        var days = some.stream().map(TallyEntity::asOf).collect(Collectors.toSet());
        var kinds = some.stream().map(TallyEntity::kind).collect(Collectors.toSet());
        var all = new LinkedHashSet<>(some);
        all.addAll(tallies.findByWorkspaceAndKindInAndAsOfIn(workspace, kinds, days));
        var places = placesOf(all);
        var subjects = some.stream().map(tally -> subject(tally, places)).collect(Collectors.toSet());
        var together = all.stream()
                .filter(tally -> subjects.contains(subject(tally, places)))
                .toList();
        var counts = cells.findByTallyIn(together.stream().map(TallyEntity::id).toList()).stream()
                .collect(Collectors.groupingBy(TallyCellEntity::tally));
        return together.stream().collect(Collectors.groupingBy(tally -> subject(tally, places))).values().stream()
                .map(group -> new Group(group.stream().sorted(AS_ENTERED).toList(), counts))
                .toList();
    }

    private Map<VisitId, FacilityId> placesOf(Collection<TallyEntity> all) {
        var ids = all.stream()
                .flatMap(tally -> Stream.ofNullable(tally.visit()))
                .map(TypedId::value)
                .collect(Collectors.toSet());
        return visits.findAllById(ids).stream().collect(Collectors.toMap(VisitEntity::id, VisitEntity::facility));
    }

    private static Subject subject(TallyEntity tally, Map<VisitId, FacilityId> places) {
        var visit = tally.visit();
        return new Subject(visit == null ? null : places.get(visit), tally.kind(), tally.asOf());
    }

    /** Tallies about the same, in the order in which they were entered. */
    public record Group(List<TallyEntity> tallies, Map<TallyId, List<TallyCellEntity>> cells) {

        private Map<TallyId, View> views(TalliesForReader reader) {
            var shown = shown(tallies, reader);
            var views = new HashMap<TallyId, View>();
            for (int number = 0; number < shown.size(); number++) {
                views.put(tallies.get(number).id(), shown.get(number));
            }
            return views;
        }

        private List<View> shown(List<TallyEntity> some, TalliesForReader reader) {
            return Disclosure.of(
                    some.stream().map(tally -> entry(tally, reader)).toList());
        }

        private Entry entry(TallyEntity tally, TalliesForReader reader) {
            return reader.entry(tally, cells.getOrDefault(tally.id(), List.of()));
        }

        /**
         * Whether a reader who is to see this tally from now on, and saw the others before, could work out a number.
         *
         * @param others those of the group that the reader may see already
         */
        public boolean revealsTo(TalliesForReader reader, TallyEntity fresh, Set<TallyEntity> others) {
            var before = tallies.stream().filter(others::contains).toList();
            var now = new ArrayList<>(before);
            now.add(fresh);
            now.sort(AS_ENTERED);
            return Disclosure.revealsTogether(shown(before, reader), shown(now, reader));
        }
    }
}
