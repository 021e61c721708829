package org.mesaconsular.directory.internal;

import java.util.LinkedHashSet;
import java.util.List;
import org.mesaconsular.directory.HostAuthority;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.internal.EntriesWithWords.Fit;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.stereotype.Component;

/** Fetches from the index who may fit; who fits best is not for the database to say. */
@Component
public class EntryLookup {

    /** So many are compared with each other; more than anybody reads. */
    static final int MOST = 200;

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

    /** Parties that have these words; none when there are no words. Where there are many, the first in the alphabet. */
    public Candidates<Party> parties(List<String> words, InterfaceLanguage language) {
        return with(words, parties, true, language).map(PartyEntity::view);
    }

    /** The same of the authorities. */
    public Candidates<HostAuthority> authorities(List<String> words, InterfaceLanguage language) {
        return with(words, authorities, false, language).map(HostAuthorityEntity::view);
    }

    private static <E extends DirectoryRecord> Candidates<E> with(
            List<String> words, JpaSpecificationExecutor<E> entries, boolean kinds, InterfaceLanguage language) {
        if (words.isEmpty()) {
            return new Candidates<>(List.of(), 0);
        }
        var beginning = new EntriesWithWords<E>(words, Fit.BEGINS, kinds);
        var found = first(entries, beginning, language);
        if (found.size() == MOST) {
            return tooMany(entries, beginning, found, language);
        }
        return found.size() < FEW
                ? all(entries, new EntriesWithWords<>(words, Fit.HOLDS, kinds), language)
                : new Candidates<>(found, found.size());
    }

    private static <E extends DirectoryRecord> Candidates<E> all(
            JpaSpecificationExecutor<E> entries, EntriesWithWords<E> wanted, InterfaceLanguage language) {
        var found = first(entries, wanted, language);
        return new Candidates<>(found, found.size() < MOST ? found.size() : count(entries, wanted));
    }

    /** Whoever has the very words goes before those whose words merely begin so. */
    private static <E extends DirectoryRecord> Candidates<E> tooMany(
            JpaSpecificationExecutor<E> entries,
            EntriesWithWords<E> beginning,
            List<E> found,
            InterfaceLanguage language) {
        var same = new EntriesWithWords<E>(beginning.words(), Fit.SAME, beginning.parties());
        var best = new LinkedHashSet<>(first(entries, same, language));
        best.addAll(found);
        return new Candidates<>(best.stream().limit(MOST).toList(), count(entries, beginning));
    }

    private static <E extends DirectoryRecord> List<E> first(
            JpaSpecificationExecutor<E> entries, EntriesWithWords<E> wanted, InterfaceLanguage language) {
        return entries.findBy(
                wanted.inOrder(language), query -> query.limit(MOST).all());
    }

    private static <E extends DirectoryRecord> int count(
            JpaSpecificationExecutor<E> entries, EntriesWithWords<E> wanted) {
        return Math.toIntExact(entries.count(wanted));
    }
}
