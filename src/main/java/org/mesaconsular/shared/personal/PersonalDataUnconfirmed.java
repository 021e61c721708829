package org.mesaconsular.shared.personal;

import org.mesaconsular.shared.InvalidInput;

/** Few parties would read what seems to be personal data; it is saved once the person confirms it expressly. */
public class PersonalDataUnconfirmed extends InvalidInput {

    /** @param field the property of the form record that holds it */
    PersonalDataUnconfirmed(String field, PersonalData kind) {
        super(field, "refusal.personalDataUnconfirmed." + kind.name());
    }
}
