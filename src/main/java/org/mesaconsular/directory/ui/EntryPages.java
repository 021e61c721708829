package org.mesaconsular.directory.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mesaconsular.directory.DirectoryPlaces;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.HostAuthorityService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.RecordPages;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.shared.ui.Reader;

/**
 * Where parties, authorities and people stand: a party and its people on the page of whoever administers it, a party for
 * others, and an authority for all, where the directory finds it by its name.
 */
@SpringComponent
class EntryPages implements RecordPages {

    private final DirectoryPlaces places;
    private final DirectoryService directory;
    private final HostAuthorityService authorities;
    private final PeopleService people;

    EntryPages(
            DirectoryPlaces places,
            DirectoryService directory,
            HostAuthorityService authorities,
            PeopleService people) {
        this.places = places;
        this.directory = directory;
        this.authorities = authorities;
        this.people = people;
    }

    @Override
    public Map<UUID, String> pages(String kind, Set<UUID> ids) {
        return switch (kind) {
            case "PartyEntity" -> parties(ids);
            case "HostAuthorityEntity" -> authorities(ids);
            case "AccountEntity" ->
                RecordPlace.addresses(places.ofAccounts(ids), this::administered, PartyPeopleView.PATH);
            default -> Map.of();
        };
    }

    private Map<UUID, String> parties(Set<UUID> ids) {
        var administered = Set.copyOf(administered(ids));
        return directory.roll(ids.stream().map(PartyId::new).toList()).all().stream()
                .collect(Collectors.toMap(party -> party.id().value(), party -> address(party, administered)));
    }

    private static String address(Party party, Set<UUID> administered) {
        return administered.contains(party.id().value())
                ? PartyPeopleView.path(party.id())
                : DirectoryNavigation.to(party, Reader.locale());
    }

    private Map<UUID, String> authorities(Set<UUID> ids) {
        return authorities.authorities(ids).stream()
                .collect(Collectors.toMap(
                        authority -> authority.id().value(),
                        authority -> DirectoryNavigation.to(authority, Reader.locale())));
    }

    private List<UUID> administered(Collection<UUID> parties) {
        var me = people.me();
        return parties.stream()
                .filter(party -> me.portalAdministrator() || me.administers(new PartyId(party)))
                .toList();
    }
}
