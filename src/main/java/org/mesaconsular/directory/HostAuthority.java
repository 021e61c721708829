package org.mesaconsular.directory;

import java.util.Locale;
import java.util.Map;

/**
 * An external body that runs facilities or answers requests. It has no account.
 *
 * @param state the State whose authority it is
 * @param names the name per language; holds at least one
 * @param otherNames aliases and former names
 * @param acronym what it is called for short; may be empty
 * @param city the city it sits in; may be empty
 * @param revision the revision an edit starts from
 */
public record HostAuthority(
        HostAuthorityId id,
        HostAuthorityKind kind,
        StateCode state,
        Map<InterfaceLanguage, String> names,
        OtherNames otherNames,
        String acronym,
        String city,
        int revision)
        implements DirectoryEntry {

    /** Its full name: many offices share an acronym. */
    @Override
    public String shortName(Locale reader) {
        return name(reader);
    }
}
