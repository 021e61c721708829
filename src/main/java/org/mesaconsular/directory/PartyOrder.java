package org.mesaconsular.directory;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The alphabetical order of the reader's language: by State or acronym, then by full name. */
public final class PartyOrder {

    private PartyOrder() {}

    public static Comparator<Party> of(Locale reader) {
        var alphabet = Collator.getInstance(reader);
        return Comparator.comparing((Party party) -> party.shortName(reader), alphabet)
                .thenComparing(party -> party.name(reader), alphabet);
    }
}
