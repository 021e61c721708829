package org.mesaconsular.directory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** Like {@link #find}, with the number of all; all of them in their order when nothing was typed. */
    public FoundEntries list(String text, int limit, Locale reader, Set<Among> among) {
        var looking = Looking.of(text, reader);
        var candidates = new ArrayList<DirectoryEntry>();
        if (among.contains(Among.PARTIES)) {
            candidates.addAll(looking.isForAll() ? entries.parties() : entries.parties(looking.words()));
        }
        if (among.contains(Among.AUTHORITIES)) {
            candidates.addAll(looking.isForAll() ? entries.authorities() : entries.authorities(looking.words()));
        }
        var found = looking.inOrder(candidates);
        return new FoundEntries(found.stream().limit(limit).toList(), found.size());
    }
}
