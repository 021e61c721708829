package org.mesaconsular.directory.internal;

import java.util.List;
import org.mesaconsular.directory.HostAuthority;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Party;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.stereotype.Component;

/** Fetches from the index who may fit; who fits best is not for the database to say. */
@Component
public class EntryLookup {

    /** So few that it is worth looking inside words too. */
    private static final int FEW = 5;

    private final Parties parties;
    private final HostAuthorities authorities;

    EntryLookup(Parties parties, HostAuthorities authorities) {
        this.parties = parties;
        this.authorities = authorities;
    }

    /** How many parties there are. */
    public int numberOfParties() {
        return Math.toIntExact(parties.count());
    }

    /** How many authorities there are. */
    public int numberOfAuthorities() {
        return Math.toIntExact(authorities.count());
    }

    /** The first parties in the alphabet of a language. */
    public List<Party> parties(InterfaceLanguage language, int limit) {
        return parties.inOrder(language, Limit.of(limit)).stream()
                .map(PartyEntity::view)
                .toList();
    }

    /** The first authorities in the alphabet of a language. */
    public List<HostAuthority> authorities(InterfaceLanguage language, int limit) {
        return authorities.inOrder(language, Limit.of(limit)).stream()
                .map(HostAuthorityEntity::view)
                .toList();
    }

    /** The parties that have these words; none when there are no words. */
    public List<Party> parties(List<String> words) {
        return with(words, parties, true).stream().map(PartyEntity::view).toList();
    }

    /** The authorities that have these words; none when there are no words. */
    public List<HostAuthority> authorities(List<String> words) {
        return with(words, authorities, false).stream()
                .map(HostAuthorityEntity::view)
                .toList();
    }

    private static <E extends DirectoryRecord> List<E> with(
            List<String> words, JpaSpecificationExecutor<E> entries, boolean kinds) {
        if (words.isEmpty()) {
            return List.of();
        }
        var found = entries.findAll(new EntriesWithWords<E>(words, false, kinds));
        return found.size() < FEW ? entries.findAll(new EntriesWithWords<E>(words, true, kinds)) : found;
    }
}
