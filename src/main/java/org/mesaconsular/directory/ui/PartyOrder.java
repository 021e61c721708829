package org.mesaconsular.directory.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.mesaconsular.directory.Party;

/** The alphabetical order of the reader's language: by State or acronym, then by full name. */
final class PartyOrder {

    private PartyOrder() {}

    static Comparator<Party> of(Locale reader) {
        var alphabet = Collator.getInstance(reader);
        return Comparator.comparing((Party party) -> party.shortName(reader), alphabet)
                .thenComparing(party -> party.name(reader), alphabet);
    }
}
