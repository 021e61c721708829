package org.mesaconsular.directory;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mesaconsular.directory.internal.search.StateForms;
import org.mesaconsular.directory.internal.search.StateNames;
import org.mesaconsular.directory.internal.search.StateTable;
import org.mesaconsular.shared.InvalidInput;

/**
 * A State by its ISO 3166-1 alpha-2 code, upper case, and Kosovo by the code XK, which the standard leaves to its users.
 * Names are the short ones of the United Nations, kept with the portal, so that no other JDK gives a State another name.
 */
public record StateCode(String value) {

    /** @throws InvalidInput when the code is none of ISO 3166-1 and not Kosovo's */
    public StateCode {
        if (!StateTable.codes().contains(value)) {
            throw new InvalidInput("state", "refusal.unknownState");
        }
    }

    /** The State's name as it stands by itself, for instance "Peru" or "Pérou". */
    public String name(Locale reader) {
        return forms(reader).name();
    }

    /** The State that a text names in any of the four languages, by whatever name or code; empty when it names none. */
    public static Optional<StateCode> named(String text) {
        return StateNames.named(text);
    }

    /** The State in a sentence, with the article of usage, for instance "Peru", "le Pérou" or "o Peru". */
    public String withArticle(Locale reader) {
        return forms(reader).withArticle();
    }

    /** The State behind what belongs to it, for instance "of Peru", "du Pérou" or "do Peru". */
    public String of(Locale reader) {
        return forms(reader).of();
    }

    private StateForms forms(Locale reader) {
        return StateTable.forms(value, InterfaceLanguage.nearest(reader));
    }

    /** All States and territories that a record may name, in no particular order. */
    public static List<StateCode> all() {
        return StateTable.codes().stream().map(StateCode::new).toList();
    }

    /**
     * Those one can choose, in the alphabetical order of the reader's language: the Member States of the United Nations, the
     * Holy See and Palestine.
     */
    public static List<StateCode> offered(Locale reader) {
        return StateTable.seated().stream()
                .map(StateCode::new)
                .sorted(Comparator.comparing(state -> state.name(reader), Collator.getInstance(reader)))
                .toList();
    }
}
