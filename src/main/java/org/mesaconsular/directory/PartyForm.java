package org.mesaconsular.directory;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;

/**
 * What somebody typed about a party.
 *
 * @param names the name per language; blank ones are left out
 */
public record PartyForm(
        PartyKind kind,
        @Nullable StateCode state,
        Map<InterfaceLanguage, String> names,
        String acronym,
        String city,
        ZoneId zone) {

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
                checkedNames(),
                shortName,
                Text.required("city", city, Text.LINE),
                zone);
    }

    private Map<InterfaceLanguage, String> checkedNames() {
        var checked = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        names.forEach((language, name) -> {
            var text = Text.optional("names." + language, name, Text.LINE);
            if (!text.isEmpty()) {
                checked.put(language, text);
            }
        });
        if (checked.isEmpty()) {
            throw new InvalidInput("names", "refusal.required");
        }
        return checked;
    }
}
