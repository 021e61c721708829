package org.mesaconsular.directory;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalDataGuard;

/**
 * What somebody typed about a party.
 *
 * @param names the name per language; blank ones are left out
 * @param otherNames aliases and former names; blank ones are left out
 */
public record PartyForm(
        PartyKind kind,
        @Nullable StateCode state,
        Map<InterfaceLanguage, String> names,
        OtherNames otherNames,
        String acronym,
        String city,
        ZoneId zone) {

    /** A party that is known by its names alone. */
    public PartyForm(
            PartyKind kind,
            @Nullable StateCode state,
            Map<InterfaceLanguage, String> names,
            String acronym,
            String city,
            ZoneId zone) {
        this(kind, state, names, OtherNames.none(), acronym, city, zone);
    }

    /**
     * The same with every text checked and trimmed.
     *
     * @throws InvalidInput when a mission has no State, an observer no acronym, or there is no name at all
     */
    public PartyForm checked() {
        if (kind.isMission() && state == null) {
            throw new InvalidInput("state", "refusal.missionNeedsState");
        }
        var shortName =
                kind.isMission() ? Text.optional("acronym", acronym, 20) : Text.required("acronym", acronym, 20);
        return new PartyForm(
                kind,
                kind.isMission() ? state : null,
                NamesPerLanguage.checked(names),
                otherNames.checked(),
                PersonalDataGuard.open("acronym", shortName),
                PersonalDataGuard.open("city", Text.required("city", city, Text.LINE)),
                zone);
    }

    /** The same, known by these other names. */
    public PartyForm knownAs(OtherNames others) {
        return new PartyForm(kind, state, names, others, acronym, city, zone);
    }
}
