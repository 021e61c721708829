package org.mesaconsular.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalDataGuard;

/**
 * What somebody typed about an authority of a host State.
 *
 * @param state the State; null is refused
 * @param names the name per language; blank ones are left out
 * @param otherNames aliases and former names; blank ones are left out
 */
public record HostAuthorityForm(
        HostAuthorityKind kind,
        @Nullable StateCode state,
        Map<InterfaceLanguage, String> names,
        OtherNames otherNames,
        String acronym,
        String city) {

    /**
     * The same with every text checked and trimmed.
     *
     * @throws InvalidInput beside the field when there is no State or no name, or a text cannot be saved
     */
    public HostAuthorityForm checked() {
        return new HostAuthorityForm(
                kind,
                requiredState(),
                NamesPerLanguage.checked(names),
                otherNames.checked(),
                PersonalDataGuard.open("acronym", Text.optional("acronym", acronym, 20)),
                PersonalDataGuard.open("city", Text.optional("city", city, Text.LINE)));
    }

    /** @throws InvalidInput beside "state" when none was chosen */
    public StateCode requiredState() {
        if (state == null) {
            throw new InvalidInput("state", "refusal.required");
        }
        return state;
    }
}
