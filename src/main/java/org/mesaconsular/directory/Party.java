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
 * @param otherNames aliases and former names
 * @param acronym what an observer is called for short; empty for a mission
 * @param city the city it sits in
 * @param revision the revision an edit starts from
 */
public record Party(
        PartyId id,
        PartyKind kind,
        @Nullable StateCode state,
        Map<InterfaceLanguage, String> names,
        OtherNames otherNames,
        String acronym,
        String city,
        ZoneId zone,
        int revision)
        implements DirectoryEntry {

    /** What it is called at the table: the State of a mission, the acronym of an observer. */
    @Override
    public String shortName(Locale reader) {
        return state != null ? state.name(reader) : acronym;
    }

    /** The reader's language as it is used in the State of a mission, for signs that differ between countries. */
    public Locale regional(Locale reader) {
        return state == null ? reader : Locale.of(reader.getLanguage(), state.value());
    }
}
