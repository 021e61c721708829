package org.mesaconsular.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalDataGuard;

/**
 * A name that a party bore before.
 *
 * @param until until when, as the source words it, for instance "2019" or "end of June 2018"; empty when it is not known
 */
@Embeddable
public record FormerName(
        String name, @Column(name = "until_wording") String until) {

    /** How long the words on the end may be, in characters. */
    public static final int UNTIL = 60;

    /**
     * The same with both texts checked and trimmed.
     *
     * @throws InvalidInput beside "formerNames" when the name is missing or one of them is too long
     */
    FormerName checked() {
        return new FormerName(
                PersonalDataGuard.open("formerNames", Text.required("formerNames", name, Text.LINE)),
                PersonalDataGuard.open("formerNames", Text.optional("formerNames", until, UNTIL)));
    }

    boolean isBlank() {
        return name.isBlank() && until.isBlank();
    }
}
