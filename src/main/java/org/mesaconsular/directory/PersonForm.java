package org.mesaconsular.directory;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mesaconsular.shared.InvalidForm;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalDataGuard;

/** What somebody typed about a person. The zone is that of the person's screens, not of the mission. */
public record PersonForm(
        String email,
        String name,
        String function,
        String rank,
        InterfaceLanguage language,
        ZoneId zone,
        boolean partyAdministrator) {

    /**
     * The address is proven by an e-mail sent to it, so its form is checked only roughly: one @, a point behind it, and no
     * blank or invisible sign of any script, with which one address could pass for another.
     */
    private static final Pattern ROUGHLY_AN_ADDRESS = Pattern.compile("X@X\\.X".replace("X", "[^\\s\\p{Z}\\p{C}@]+"));

    /**
     * The same with every text checked and trimmed, the address in lower case.
     *
     * @throws InvalidInput beside the field that cannot be saved
     */
    public PersonForm checked() {
        InvalidForm.unlessAll(this::checkedName, this::checkedAddress);
        return new PersonForm(
                checkedAddress(),
                checkedName(),
                PersonalDataGuard.open("function", Text.optional("function", function, Text.LINE)),
                PersonalDataGuard.open("rank", Text.optional("rank", rank, Text.LINE)),
                language,
                zone,
                partyAdministrator);
    }

    private String checkedName() {
        return Text.required("name", name, Text.LINE);
    }

    private String checkedAddress() {
        var address = Text.required("email", email, Text.LINE).toLowerCase(Locale.ROOT);
        if (!ROUGHLY_AN_ADDRESS.matcher(address).matches()) {
            throw new InvalidInput("email", "refusal.notAnAddress");
        }
        return address;
    }
}
