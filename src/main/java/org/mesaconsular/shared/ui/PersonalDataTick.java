package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.mesaconsular.shared.personal.PersonalDataUnconfirmed;

/** With this a person confirms what a dialog asked back about personal data; it is there only after it was asked. */
class PersonalDataTick extends Checkbox {

    PersonalDataTick() {
        setLabel(getTranslation("personalData.confirm"));
        setVisible(false);
    }

    /** Shows itself where the person may confirm, and then save again. */
    void offerAfter(Refusal refusal) {
        if (refusal.findings().stream().anyMatch(PersonalDataUnconfirmed.class::isInstance)) {
            setVisible(true);
        }
    }

    /** Saves, as confirmed when it is ticked. */
    void let(Runnable save) {
        if (getValue()) {
            PersonalDataGuard.confirmed(save);
        } else {
            save.run();
        }
    }
}
