package org.mesaconsular.directory;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.PartyId;

/**
 * A mission or an observer as others see it.
 *
 * @param state the State a mission belongs to; null for an observer
 * @param names the name per language; holds at least one
 * @param acronym what an observer is called for short; empty for a mission
 * @param city the city it sits in
 * @param revision the revision an edit starts from
 */
public record Party(
        PartyId id,
        PartyKind kind,
        @Nullable StateCode state,
        Map<InterfaceLanguage, String> names,
        String acronym,
        String city,
        ZoneId zone,
        int revision) {

    /** The full name in the reader's language, or in the first language there is. */
    public String name(Locale reader) {
        var name = names.get(InterfaceLanguage.nearest(reader));
        return name != null ? name : names.values().iterator().next();
    }

    /** What it is called at the table: the State of a mission, the acronym of an observer. */
    public String shortName(Locale reader) {
        return state != null ? state.name(reader) : acronym;
    }
}
