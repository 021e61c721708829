package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Div;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;

/** A person's account with what may be done to it. */
class AccountRow extends Div {

    AccountRow(Person person, AccountActs.Standing standing, AccountActs acts) {
        addClassName("account-row");
        add(PersonLine.withAddress(person), marks(person, standing), acts.of(person, standing));
    }

    private Div marks(Person person, AccountActs.Standing standing) {
        var marks = new Div();
        marks.addClassName("seat-marks");
        if (person.portalAdministrator()) {
            marks.add(new StateBadge(getTranslation("directory.person.portalAdministrator"), Tone.PLAIN));
        }
        if (person.partyAdministrator()) {
            marks.add(new StateBadge(getTranslation("directory.person.partyAdministrator"), Tone.PLAIN));
        }
        if (!person.active()) {
            marks.add(new StateBadge(getTranslation("directory.person.disabled"), Tone.RED));
        }
        var invitation = standing.invitation();
        if (invitation != null && person.active()) {
            marks.add(new InvitationMark(invitation));
        }
        return marks;
    }
}
