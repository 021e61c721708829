package org.mesaconsular.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A record and the one on whose page it stands.
 *
 * @param page the id of that record, which may be the record itself
 */
public record RecordPlace(UUID record, TypedId page) {

    /** Records that have a page of their own. */
    public static List<RecordPlace> own(Set<UUID> ids, Function<UUID, ? extends TypedId> type) {
        return ids.stream().map(id -> new RecordPlace(id, type.apply(id))).toList();
    }

    /**
     * The addresses of those that can be opened.
     *
     * @param opened of the ids of pages given, those whose page opens for this viewer
     * @param prefix what stands before the id in an address
     */
    public static Map<UUID, String> addresses(
            Collection<RecordPlace> places, Function<List<UUID>, List<UUID>> opened, String prefix) {
        if (places.isEmpty()) {
            return Map.of();
        }
        var open = Set.copyOf(opened.apply(
                places.stream().map(place -> place.page().value()).distinct().toList()));
        return places.stream()
                .filter(place -> open.contains(place.page().value()))
                .collect(Collectors.toMap(
                        RecordPlace::record, place -> prefix + place.page().value()));
    }
}
