package org.mesaconsular.directory.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mesaconsular.directory.FormerName;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.directory.internal.search.SearchText;

/** The missions that the directory holds already, to compare a file with. */
final class KnownMissions {

    private final Map<MissionKey, Party> byPlace = new HashMap<>();
    private final Map<StateCode, List<Party>> byState = new HashMap<>();

    KnownMissions(Collection<Party> parties) {
        parties.forEach(party -> {
            var state = party.state();
            if (state != null) {
                byPlace.putIfAbsent(MissionKey.of(state, party.city(), party.kind()), party);
                byState.computeIfAbsent(state, none -> new ArrayList<>()).add(party);
            }
        });
    }

    /** The mission a line means: the same State, city and kind, or a name, alias or former name of that State's mission. */
    Optional<Party> same(MissionLine line) {
        var form = line.form();
        var state = Objects.requireNonNull(form.state());
        var there = byPlace.get(MissionKey.of(state, form.city(), form.kind()));
        return there != null ? Optional.of(there) : byName(state, line.called());
    }

    private Optional<Party> byName(StateCode state, List<String> called) {
        return byState.getOrDefault(state, List.of()).stream()
                .filter(party -> called.stream().anyMatch(name -> isCalled(party, name)))
                .findFirst();
    }

    private static boolean isCalled(Party party, String name) {
        var others = party.otherNames();
        return Stream.of(
                        party.names().values().stream(),
                        others.aliases().stream(),
                        others.formerNames().stream().map(FormerName::name))
                .flatMap(names -> names)
                .anyMatch(each -> SearchText.line(each).equals(SearchText.line(name)));
    }
}
