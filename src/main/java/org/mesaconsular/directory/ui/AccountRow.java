package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.mesaconsular.directory.PasswordIssue;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;
import org.mesaconsular.shared.ui.Words;

/** A person's account with what may be done to it. */
class AccountRow extends Div {

    private final Person person;
    private final boolean manages;
    private final transient PeopleService people;
    private final transient PasswordIssue passwords;
    private final transient Runnable done;

    /** @param manages whether the reader changes the account, or may only lock it */
    AccountRow(Person person, boolean manages, PeopleService people, PasswordIssue passwords, Runnable done) {
        this.person = person;
        this.manages = manages;
        this.people = people;
        this.passwords = passwords;
        this.done = done;
        addClassName("account-row");
        add(PersonLine.withAddress(person), marks(), acts());
    }

    private Div marks() {
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
        return marks;
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("acts");
        if (manages) {
            acts.add(
                    act("directory.person.change", () -> new PersonDialog(people).edit(person, done)),
                    act("directory.password.new", this::askBeforeNewPassword));
        }
        acts.add(
                person.active()
                        ? act("directory.person.disable", () -> settle(() -> people.disable(person.id())))
                        : act("directory.person.enable", () -> settle(() -> people.enable(person.id()))));
        return acts;
    }

    /** A screen reader hears whose account a button changes, for every row has the same buttons. */
    private Button act(String key, Runnable work) {
        var label = getTranslation(key);
        return Words.named(Acts.quiet(label, work), label + " · " + person.name());
    }

    private void settle(Runnable act) {
        act.run();
        done.run();
    }

    private void askBeforeNewPassword() {
        new BindingActDialog(
                        getTranslation("directory.password.new"),
                        getTranslation("directory.password.ask", person.name()),
                        getTranslation("directory.password.new"),
                        () -> new IssuedPasswordDialog(person, passwords.issue(person.id())).open())
                .open();
    }
}
