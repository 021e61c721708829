package org.mesaconsular.directory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mesaconsular.directory.internal.Candidates;
import org.mesaconsular.directory.internal.EntryLookup;
import org.mesaconsular.directory.internal.search.Looking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds parties and authorities by any of their names, in any of the four languages, with or without accents. */
@Service
@Transactional(readOnly = true)
public class DirectorySearch {

    private final EntryLookup entries;

    public DirectorySearch(EntryLookup entries) {
        this.entries = entries;
    }

    /** Among whom to look. */
    public enum Among {
        /** Missions and observers. */
        PARTIES,
        /** Authorities of host States. */
        AUTHORITIES
    }

    /**
     * The entries that fit best, the right one first.
     *
     * @param text what somebody typed; nothing is found by a text without letters and digits
     * @param reader the language whose names and whose order count first
     */
    public List<Found> find(String text, int limit, Locale reader) {
        return Looking.of(text, reader).isForNothing()
                ? List.of()
                : list(text, limit, reader, EnumSet.allOf(Among.class)).first();
    }

    /**
     * Like {@link #find}, with the number of all; when nothing was typed, the first of all in the alphabet. Of very many that
     * fit, only so many are compared as somebody would read.
     */
    public FoundEntries list(String text, int limit, Locale reader, Set<Among> among) {
        var looking = Looking.of(text, reader);
        if (looking.isForAll()) {
            return all(looking, limit, reader, among);
        }
        var candidates = candidates(looking, InterfaceLanguage.nearest(reader), among);
        var found = looking.inOrder(
                candidates.stream().flatMap(each -> each.entries().stream()).toList());
        var left = candidates.stream().mapToInt(Candidates::left).sum();
        return new FoundEntries(found.stream().limit(limit).toList(), found.size(), found.size() + left);
    }

    private List<Candidates<? extends DirectoryEntry>> candidates(
            Looking looking, InterfaceLanguage language, Set<Among> among) {
        return among.stream()
                .<Candidates<? extends DirectoryEntry>>map(each -> switch (each) {
                    case PARTIES -> entries.parties(looking.words(), language);
                    case AUTHORITIES -> entries.authorities(looking.words(), language);
                })
                .toList();
    }

    /** Read no further than shown, in the order of the database; only what is shown is ordered by accents and capitals too. */
    private FoundEntries all(Looking looking, int limit, Locale reader, Set<Among> among) {
        var language = InterfaceLanguage.nearest(reader);
        var first = new ArrayList<DirectoryEntry>();
        var total = 0;
        if (among.contains(Among.PARTIES)) {
            first.addAll(entries.parties(language, limit));
            total += entries.numberOfParties();
        }
        if (among.contains(Among.AUTHORITIES)) {
            first.addAll(entries.authorities(language, limit));
            total += entries.numberOfAuthorities();
        }
        return new FoundEntries(looking.inOrder(first).stream().limit(limit).toList(), total, total);
    }
}
